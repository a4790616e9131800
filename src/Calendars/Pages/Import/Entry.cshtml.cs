
namespace Buendnisnetz.Calendars.Pages;

/// <summary>
/// An entry of a foreign calendar and the event that it has become: where they differ, field by field, and what the team decides.
/// </summary>
internal sealed class EntryModel(ImportDesk desk) : SourcePage
{
    [BindProperty]
    public string? Choice { get; set; }

    public SourceEntry Entry { get; private set; } = null!;

    public IReadOnlyList<EntryField> Fields => Entry.Event is { } one && one.ObstacleToChange() is null ? Entry.Differences(one) : [];

    /// <summary>Why it cannot be taken; null where it can.</summary>
    public string? ObstacleToTaking => Source.ObstacleToTaking() ?? Entry.ObstacleToTaking();

    /// <summary>Whether the team is asked if it takes place all the same.</summary>
    public bool IsAsked => Source.IsOpen && Entry.IsMissed;

    public string Lead => IsAsked ? "Dieser Eintrag steht nicht mehr im Kalender. Findet die Veranstaltung trotzdem statt?"
        : Entry.Event is not { } one ? $"{Entry.Facts.ToTime()}. {ObstacleToTaking ?? "Noch nicht übernommen."}"
        : one.CancelledAt is not null && Entry.IsCancelled ? "Die Veranstaltung ist abgesagt, hier und im Kalender."
        : one.CancelledAt is not null && Entry.VanishedAt is not null
            ? "Hier ist die Veranstaltung abgesagt; im Kalender steht sie nicht mehr."
        : one.CancelledAt is not null ? "Hier ist die Veranstaltung abgesagt, der Kalender nennt sie noch."
        : Entry.VanishedAt is not null ? "Dieser Eintrag steht nicht mehr im Kalender. Die Veranstaltung findet trotzdem statt."
        : Fields.Count > 0 ? "Was Ihr Team geändert hat, bleibt. Alles andere folgt dem Kalender."
        : "Hier steht dasselbe wie im Kalender.";

    protected override async Task<CalendarSource?> Find()
    {
        if (await base.Find() is not { } found || !Guid.TryParse(Route("entry"), out var id)) return null;
        var entry = await Db.SourceEntries.Include(one => one.Event!.Areas).Include(one => one.Event!.Series)
            .FirstOrDefaultAsync(one => one.Id == id && one.SourceId == found.Id, Cancel);
        Entry = entry!;
        return entry is null ? null : found;
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Choice == "keep") Entry.Keep(Now);
        else if (Choice == "take")
        {
            Refusal.On(ObstacleToTaking);
            await desk.Take(Source.Id, [Entry.Id], Me.PersonId, Now, Cancel);
        }
        else if (Entry.Event is { } one && Enum.TryParse<EntryField>(Choice, out var field) && Enum.IsDefined(field))
            Entry.TakeOver(one, field, Me.PersonId, Now);
        else return Again("", "Bitte wählen Sie, was geschehen soll.");
        return await Saved("Gespeichert.", Source.PathOf(Entry));
    }
}
