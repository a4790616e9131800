using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>
/// A page on which the team of an event makes its documentation. Where there is none yet, it leads to the page on which it is begun.
/// </summary>
internal abstract class DocumentationPage : EventEditorPage
{
    private EventDocumentation? documentation;

    /// <summary>The documentation.</summary>
    public EventDocumentation Documentation => documentation!;

    /// <summary>Whether there is one.</summary>
    public bool IsBegun => documentation is not null;

    /// <summary>The programme.</summary>
    public Programme Programme { get; private set; } = null!;

    /// <summary>Whether the page makes sense without a documentation.</summary>
    protected virtual bool NeedsNone => false;

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        documentation = await Db.DocumentationOf(found.Id, Cancel);
        Programme = await Db.ProgrammeOf(found, Cancel);
        return found;
    }

    /// <summary>Whether the page works for an archived documentation, too.</summary>
    protected virtual bool IsForArchivedToo => false;

    protected override IActionResult? Detour()
    {
        if (!IsBegun) return NeedsNone ? null : Redirect(Event.DocumentationEditPath);
        if (IsForArchivedToo || Documentation.ArchivedObstacle is not { } archived) return null;
        Flash(archived);
        return Redirect(Event.DocumentationEditPath);
    }

    /// <summary>Where a file or a statement may belong.</summary>
    public IEnumerable<SelectListItem> Belongings =>
    [
        new("zur ganzen Veranstaltung", ""),
        .. Programme.Items.SelectMany(item => Programme.TalksIn(item).Prepend(item)).Where(one => one.Kind != SessionKind.Break)
            .Select(one => new SelectListItem(one.ParentId is null ? $"{one.Time.Hours} {one.Title}" : $"– {one.Title}",
                one.Id.ToString())),
    ];

    /// <summary>The item of the programme that was chosen; null where it is about the whole event or is none of it.</summary>
    protected Guid? Chosen(Guid? session) => Programme.Sessions.FirstOrDefault(one => one.Id == session)?.Id;

    /// <summary>Where the work on an item is done.</summary>
    public string WorkOn(Guid? session) =>
        Programme.Sessions.FirstOrDefault(one => one.Id == session) is { } item ? $"dokumentation/punkte/{item.Slug}"
            : "dokumentation/bearbeiten";

    /// <summary>Does what was asked for, says it, and leads to a page of the event.</summary>
    protected async Task<IActionResult> Do(Func<string> verb, string below = "dokumentation/bearbeiten")
    {
        string sentence;
        try { sentence = verb(); }
        catch (Refusal refusal) { sentence = refusal.Message; }
        return await Saved(sentence, below);
    }
}
