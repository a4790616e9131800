using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Buendnisnetz.Frame;

/// <summary>What every page of the house can do: know who asks, refuse kindly, say what was done.</summary>
public abstract class HousePage : PageModel
{
    /// <summary>What the next page says where a form came back as it was shown.</summary>
    protected const string Unchanged = "Es war nichts zu ändern.";

    /// <summary>Who asks.</summary>
    public Actor Me => HttpContext.Actor;

    /// <summary>Which page of a list is asked for.</summary>
    protected PageAsked AskedPage => PageAsked.Of(Request.Query);

    /// <summary>The same page again with its errors; status 422.</summary>
    protected IActionResult Again()
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>The same page again with one error that belongs to a field, or to none when the key is empty.</summary>
    protected IActionResult Again(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Again();
    }

    /// <summary>Notes what stands in the way of a field that has no error yet; nothing where nothing does.</summary>
    protected void Check(string field, string? obstacle)
    {
        if (obstacle is not null && ModelState.GetFieldValidationState(field) != ModelValidationState.Invalid)
            ModelState.AddModelError(field, obstacle);
    }

    /// <summary>Notes what stands in the way of the fields of a form.</summary>
    protected void Check(string form, IEnumerable<Objection> objections)
    {
        foreach (var objection in objections) Check(form + objection.Field, objection.Sentence);
    }

    /// <summary>What the store keeps of an upload; null where it refuses it, and then the sentence stands at its field.</summary>
    protected async Task<StoredFile?> KeptAt(string field, Task<StoredFile> keeping)
    {
        try { return await keeping; }
        catch (Refusal refusal) when (refusal.Status == StatusCodes.Status422UnprocessableEntity)
        {
            Check(field, refusal.Message);
            return null;
        }
    }

    /// <summary>
    /// What the form shows of what is stored: where somebody else has stored something by the time it comes back, both are joined field by
    /// field; where both changed the same, it is not valid, and the page shows both.
    /// </summary>
    protected void FormShows(object stored)
    {
        var basis = Basis.Of(stored, this);
        basis.Compare(Request, ModelState);
        if (basis.Sentence is { } sentence) ModelState.AddModelError("", sentence);
        HttpContext.Features.Set(basis);
    }

    /// <summary>
    /// A text that was kept comes back into the form: a page with rows makes room for as many as were written. The fields by their names.
    /// </summary>
    public virtual void TakeBack(IReadOnlyDictionary<string, string[]> fields) { }

    /// <summary>
    /// Asks in one command for the short lines that modules show on the page of this thing, and for those of the page itself.
    /// </summary>
    protected async Task<Lines> AskFor<TNoun>(TNoun about, Db db, DateTimeOffset now, CancellationToken cancel,
        params IEnumerable<AskedLines> own) where TNoun : class
    {
        var visit = await new SlotVisit(db, Me, now, cancel).Ask(about, own);
        HttpContext.Features.Set(visit.Lines);
        return visit.Lines;
    }

    /// <summary>A sentence for the next page: "Der Partner ist eingetragen."</summary>
    protected void Flash(string sentence) => TempData["flash"] = sentence;
}

/// <summary>Who asks, as the request knows it.</summary>
public static class ActorOfRequest
{
    extension(HttpContext context)
    {
        /// <summary>Who asks; a visitor until the sign-in has said otherwise.</summary>
        public Actor Actor
        {
            get => context.Features.Get<Actor>() ?? Platform.Actor.Visitor;
            set => context.Features.Set(value);
        }
    }
}
