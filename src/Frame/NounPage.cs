using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Frame;

/// <summary>
/// A page about one thing. The thing is found through what the actor may see, so that a foreign one is a 404 and no page can forget to
/// ask. Then the page says whether this actor may use it (403), whether it fits where the thing stands (else it leads on), and what else
/// it shows. A handler finds all of that done: it calls one verb, saves and leads on.
/// </summary>
public abstract class NounPage<TNoun> : HousePage where TNoun : class
{
    /// <summary>The thing that the page is about.</summary>
    public TNoun Noun { get; private set; } = null!;

    /// <summary>The name of the thing in the address.</summary>
    protected string Slug => Route("slug");

    /// <summary>The id of the thing in the address; empty where it has none.</summary>
    protected Guid IdInAddress => Guid.TryParse(Route("id"), out var id) ? id : Guid.Empty;

    /// <summary>The database of this request.</summary>
    protected Db Db => field ??= HttpContext.RequestServices.GetRequiredService<Db>();

    /// <summary>The moment of this request, in UTC: one for the whole request.</summary>
    public DateTimeOffset Now => now ??= HttpContext.RequestServices.GetRequiredService<TimeProvider>().Now;

    /// <summary>Ends what nobody waits for any more.</summary>
    protected CancellationToken Cancel => HttpContext.RequestAborted;

    private DateTimeOffset? now;

    /// <summary>Finds the thing through what the actor may see; null where there is none for this actor.</summary>
    protected abstract Task<TNoun?> Find();

    /// <summary>What is answered where there is no such thing for this actor.</summary>
    protected virtual IActionResult Missing() => NotFound();

    /// <summary>Whether the actor may do what the page is for.</summary>
    protected virtual bool MayUse => true;

    /// <summary>Where one is led on when the page does not fit where the thing stands; null where it does.</summary>
    protected virtual IActionResult? Detour() => null;

    /// <summary>What the page shows or its verb needs besides.</summary>
    protected virtual Task LoadMore() => Task.CompletedTask;

    /// <summary>The form as it would be shown now, where the page changes something that others may change, too; else null.</summary>
    protected virtual object? Stored => null;

    /// <summary>Who has stored last, and when: "Carla Muster, heute um 14:32"; asked only where two have changed the same.</summary>
    protected virtual Task<string?> LastSaved() => Task.FromResult<string?>(null);

    /// <summary>Whether what is typed into the form is kept as a draft until it is saved (<see cref="KeptTexts"/>).</summary>
    protected virtual bool KeepsDraft => false;

    /// <summary>The place whose rooms the page belongs to; null where it belongs to none.</summary>
    protected virtual OpenPlace? Rooms => null;

    /// <inheritdoc />
    [NonHandler]
    public sealed override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        context.Result = await Prepare();
        if (context.Result is null) await next();
    }

    /// <summary>Saves, says what was done and leads on.</summary>
    protected async Task<IActionResult> Saved(string sentence, string path)
    {
        HttpContext.Features.Get<SentForm>()?.LeadTo(path);
        await Db.SaveChangesAsync(Cancel);
        Flash(HttpContext.Features.Get<Basis>() is { } basis && basis.OfOthers.Any() && !basis.IsOvertaken
            ? $"{sentence} Was jemand anderes inzwischen gespeichert hat, gilt auch." : sentence);
        return Redirect(path);
    }

    /// <summary>A part of the address by its name in the route; empty where the route has none of this name.</summary>
    protected string Route(string part) => RouteData.Values[part]?.ToString() ?? "";

    private async Task<IActionResult?> Prepare()
    {
        if (await Find() is not { } noun) return Missing();
        Noun = noun;
        if (!MayUse) return new ForbidResult();
        if (Detour() is { } elsewhere) return elsewhere;
        HttpContext.Features.Set(Rooms);
        await LoadMore();
        if (Stored is { } stored) await Join(stored);
        return KeepsDraft && Me.PersonId is { } person ? await Draft(person) : null;
    }

    private async Task Join(object stored)
    {
        FormShows(stored);
        if (HttpContext.Features.Get<Basis>() is { } basis && basis.OfOthers.Any()) basis.By = await LastSaved();
    }

    /// <summary>Keeps what a script sends as a draft and answers it; offers one that is there where the form is opened.</summary>
    private async Task<IActionResult?> Draft(Guid person)
    {
        var texts = HttpContext.RequestServices.GetRequiredService<KeptTexts>();
        if (FormDraft.IsIn(Request)) return new JsonResult(await texts.KeepDraft(Request, person, Cancel));
        HttpContext.Features.Set(new FormDraft(Request.Method == "GET" ? await texts.DraftOf(person, Request, Cancel) : null));
        return null;
    }
}
