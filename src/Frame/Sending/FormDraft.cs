using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Frame;

/// <summary>
/// A form that keeps what is typed into it: a script sends it now and then to its own page, which stores it for this person alone and makes
/// nothing else of it. Who opens the form again is offered what was kept, from any device, until it is saved.
/// </summary>
/// <param name="Kept">What is there from before; null where nothing is.</param>
internal sealed record FormDraft(KeptDraft? Kept)
{
    /// <summary>The field that says that a form is still being written; it carries the key with which the form will be sent.</summary>
    public const string Field = "Entwurf";

    /// <summary>Whether this request only keeps a draft.</summary>
    public static bool IsIn(HttpRequest request) =>
        HttpMethods.IsPost(request.Method) && request.HasFormContentType && request.Form.ContainsKey(Field);

    /// <summary>Lets the script find the form, and offers above it what was kept.</summary>
    public void Offer(HttpContext page, TagHelperOutput form)
    {
        page.NeedsScript("form-draft");
        form.Attributes.SetAttribute("data-draft", "");
        if (Kept is not { } kept) return;
        form.PreElement.AppendHtml(Tag.Of("div", "notice draft-offer",
            Tag.Of("p", null, $"Hier steht noch ein Entwurf vom {kept.At.LongMoment}, den Sie nicht gespeichert haben."),
            Tag.Of("div", "actions", Link("kern-btn kern-btn--primary", kept.Restores, $"Entwurf von {kept.Clock} wiederherstellen"),
                Link("kern-btn kern-btn--tertiary", FramePaths.Discard(kept.Id), "Verwerfen"))).With("role", "note"));
    }

    private static TagBuilder Link(string css, string path, string words) =>
        Tag.Of("a", css, Tag.Of("span", "kern-label", words)).With("href", path);
}

/// <summary>A draft that is offered.</summary>
/// <param name="Id">Names it.</param>
/// <param name="At">When it was kept, in UTC.</param>
/// <param name="Restores">The address under which it stands in its form again.</param>
internal sealed record KeptDraft(Guid Id, DateTimeOffset At, string Restores)
{
    /// <summary>"14:32".</summary>
    public string Clock => At.BerlinTime.ToString("HH:mm", German.Culture);
}

/// <summary>What the script hears.</summary>
/// <param name="At">When the draft was kept: "14:32"; null where there is nothing to keep.</param>
/// <param name="Others">The fields that somebody else has changed and saved meanwhile.</param>
/// <param name="By">Who that was, where it is known.</param>
/// <param name="Instead">Why it was not kept, in a sentence; null where it was, or where there is nothing to keep.</param>
internal sealed record DraftAnswer(string? At, IEnumerable<string> Others, string? By, string? Instead = null)
{
    /// <summary>Said of a text that is too long for a draft.</summary>
    public const string TooLong = "Der Text ist zu lang für einen Entwurf. Er steht unverändert da: Bitte speichern Sie ihn.";

    /// <summary>Said of a form that was saved before and was gone back to.</summary>
    public const string SavedBefore = "Dieses Formular ist schon gespeichert. Öffnen Sie es neu, wenn Sie weiter schreiben möchten.";
}
