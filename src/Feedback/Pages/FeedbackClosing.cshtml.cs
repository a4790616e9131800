namespace Buendnisnetz.Feedback.Pages;

/// <summary>The team closes the round before its last day.</summary>
internal sealed class FeedbackClosingModel : FeedbackTeamPage
{
    protected override IActionResult? Detour() =>
        base.Detour() ?? (State == FeedbackState.Open ? null : Back("Die Rückmeldung ist nicht offen."));

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Round!.Close(Me.PersonId, Now);
        return await SavedRound("Die Rückmeldung ist geschlossen.");
    }
}

/// <summary>Everybody reads the sums, or only the team.</summary>
internal sealed class FeedbackPublicationModel : FeedbackTeamPage
{
    [BindProperty]
    public bool IsPublished { get; set; }

    public IActionResult OnGet() => Redirect(Event.FeedbackPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (State != FeedbackState.Closed) return Back("Zu zeigen gibt es etwas, sobald die Rückmeldung geschlossen ist.");
        Round!.Publish(IsPublished);
        return await SavedRound(IsPublished ? "Die Summen stehen jetzt auf der Seite der Veranstaltung."
            : "Die Ergebnisse liest jetzt nur noch das Team.");
    }
}
