namespace Buendnisnetz.Feedback.Pages;

/// <summary>The team asks something else, until the round is open.</summary>
internal sealed class FeedbackQuestionsModel : FeedbackTeamPage
{
    [BindProperty]
    public FeedbackQuestionsForm Form { get; set; } = new();

    protected override object? Stored => Proposed;

    private FeedbackQuestionsForm Proposed => FeedbackQuestionsForm.Of(Round?.InOrder.Select(one => one.Line) ?? FeedbackLine.Ready);

    protected override IActionResult? Detour() =>
        base.Detour() ?? (Round?.ObstacleToChange() is { } obstacle ? Back(obstacle) : null);

    public void OnGet() => Form = Proposed;

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.Rows[0].Label", FeedbackLine.Obstacle(Form.Lines));
        Form.Filled();
        if (!ModelState.IsValid) return Again();
        var round = Round ?? Db.FeedbackRounds.Add(FeedbackRound.Prepare(Event)).Entity;
        round.Ask(Form.Lines);
        return await SavedRound("Die Fragen sind gespeichert.");
    }
}
