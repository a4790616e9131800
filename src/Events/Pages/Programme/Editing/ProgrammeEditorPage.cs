using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>A page on which the team of an event changes its programme, or an item of it.</summary>
internal abstract class ProgrammeEditorPage : EventEditorPage
{
    public Programme Programme { get; private set; } = null!;

    /// <summary>The item that the address names; null where it names none.</summary>
    public Session? Item { get; private set; }

    /// <summary>The days of the event, where there are several.</summary>
    public IEnumerable<SelectListItem> Days => Event.FinalDay == Event.FirstDay ? []
        : Enumerable.Range(0, Event.FinalDay.DayNumber - Event.FirstDay.DayNumber + 1).Select(day => Event.FirstDay.AddDays(day))
            .Select(day => new SelectListItem(day.ToString("dddd, d. MMMM", German.Culture),
                day.ToString("O", CultureInfo.InvariantCulture)));

    protected sealed override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        Programme = new(found, await Db.EventSessions.OfEvent(found.Id).WithSpeakers.ToListAsync(Cancel));
        if (Route("session") is not { Length: > 0 } item) return found;
        Item = Programme.Find(item);
        return Item is null ? null : found;
    }

    /// <summary>The page of the item below its own: "bearbeiten".</summary>
    public string ItemPath(Session item, string below = "bearbeiten") => $"{Event.PathOf(item)}/{below}";

    protected Task<IActionResult> SavedProgramme(string sentence) => SavedAt(sentence, Event.ProgrammeEditPath);
}
