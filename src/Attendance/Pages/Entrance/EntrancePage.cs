using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>A page for those at the entrance: the team of the event.</summary>
internal abstract class EntrancePage : EventEditorPage
{
    private bool hasTerms;

    public EntranceCount Count { get; private set; } = new(0, 0);

    /// <summary>Why nobody is let in now; null where people are.</summary>
    public string? Closed => EntranceHours.ObstacleTo(Event, Now);

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        hasTerms = await Db.TermsOf(found.Id, Cancel) is not null;
        return found;
    }

    protected override IActionResult? Detour()
    {
        if (hasTerms) return null;
        Flash("Eingelassen wird, wer sich angemeldet hat. Bitte richten Sie zuerst die Anmeldung ein.");
        return Redirect(Event.Below("bearbeiten"));
    }

    protected override async Task LoadMore() => Count = await Db.CountAtDoor(Event.Id, Cancel);

    /// <summary>Says that this person has read names at the entrance.</summary>
    protected Task NoteLook(string what) => Db.NoteAccessToList(Me, $"{what} zu „{Event.Title}“", Now, Cancel);

    protected EntranceNote Noted(EntranceVerb verb) => new(Guid.CreateVersion7(), verb, Now, "Seite am Einlass", Me.PersonId);

    /// <summary>Says what became of it and leads back to the entrance.</summary>
    protected IActionResult Said(EntranceAnswer answer)
    {
        Flash(answer.Sentence);
        return Redirect(Event.EntrancePath);
    }
}
