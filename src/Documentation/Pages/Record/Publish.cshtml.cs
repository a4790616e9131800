namespace Buendnisnetz.Documentation.Pages;

/// <summary>A documentation is published, after a look at what follows.</summary>
internal sealed class PublishModel : DocumentationPage
{
    public EventFigures Figures { get; private set; } = EventFigures.None;

    public int Mailboxes { get; private set; }

    public string? Obstacle => Documentation.ObstacleToPublishing(Event, Now);

    public string Lead => Obstacle ?? (Documentation.ReadBy(Event) != Visibility.Public
        ? "Zuerst lesen sie nur die, die Sie ausgewählt haben. Wer da war, erfährt davon, sobald alle sie lesen dürfen."
        : Mailboxes == 0 ? "Sie steht dann auf der Seite der Veranstaltung."
        : $"Sie steht dann auf der Seite der Veranstaltung, und {German.Count(Mailboxes, "Postfach bekommt", "Postfächer bekommen")} "
            + "einmal eine E-Mail.");

    protected override async Task LoadMore()
    {
        Figures = await FigureCount.Of(Db, Event, Cancel);
        Mailboxes = (await TellThere.MailboxesOf(Db, Event.Id, Cancel)).Count;
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Obstacle is { } obstacle) return Again("", obstacle);
        Documentation.Publish(Event, Figures, Me.PersonId, Now);
        return await Saved("Die Dokumentation ist veröffentlicht.", "dokumentation");
    }
}
