using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>A page for those at the entrance, or at the door of a workshop: the team of the event.</summary>
internal abstract class EntrancePage : EventEditorPage
{
    private bool hasTerms;

    public EntranceCount Count { get; private set; } = new(0, 0);

    /// <summary>The workshop at whose door the page is; null at the entrance of the house.</summary>
    public Session? Workshop { get; private set; }

    /// <summary>Where people are let in at this door.</summary>
    public string DoorPath => Workshop is { } workshop ? Event.DoorPath(workshop) : Event.EntrancePath;

    /// <summary>Why nobody is let in now; null where people are.</summary>
    public string? Closed => EntranceHours.ObstacleTo(Event, Now);

    protected override bool IsForHostsToo => true;

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        hasTerms = await Db.TermsOf(found.Id, Cancel) is not null;
        if (Route("session") is not { Length: > 0 } door) return found;
        Workshop = (await Db.BookableSessions(found.Id, Cancel)).FirstOrDefault(one => one.Id == Guid.Parse(door));
        return Workshop is null ? null : found;
    }

    protected override IActionResult? Detour()
    {
        if (hasTerms) return null;
        Flash("Eingelassen wird, wer sich angemeldet hat. Bitte richten Sie zuerst die Anmeldung ein.");
        return Redirect(IsOfTeam ? Event.Below("bearbeiten") : Event.Path);
    }

    protected override async Task LoadMore() => Count = Workshop is { } workshop ? await Db.CountAtDoor(workshop, Cancel)
        : await Db.CountAtDoor(Event.Id, Cancel);

    /// <summary>What this door is called where it is noted who has looked.</summary>
    protected string Named => Workshop is { } workshop ? $"Tür von {workshop.Title.Quoted} bei {Event.Title.Quoted}"
        : $"Einlass zu {Event.Title.Quoted}";

    /// <summary>Says that this person has read names at the entrance.</summary>
    protected Task NoteLook(string what) => Db.NoteAccessToList(Me, what, Now, Cancel);

    protected EntranceNote Noted(EntranceVerb verb) =>
        new(Guid.CreateVersion7(), verb, Now, "Seite am Einlass", Me.PersonId) { Workshop = Workshop };

    /// <summary>Says what became of it and leads back to the door.</summary>
    protected IActionResult Said(EntranceAnswer answer)
    {
        Flash(answer.Sentence);
        return Redirect(DoorPath);
    }
}
