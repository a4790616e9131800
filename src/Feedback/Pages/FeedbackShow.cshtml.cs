namespace Buendnisnetz.Feedback.Pages;

/// <summary>How the feedback to an event stands; what came out of it once it has closed.</summary>
internal sealed class FeedbackShowModel : FeedbackTeamPage
{
    public IReadOnlyList<FeedbackResult> Results { get; private set; } = [];

    public IEnumerable<FeedbackLine> Lines => Round?.InOrder.Select(one => one.Line) ?? FeedbackLine.Ready;

    /// <summary>Why it cannot open yet.</summary>
    public string? Obstacle => FeedbackRound.ObstacleToOpening(Event, Now);

    protected override async Task LoadMore() => Results = Round is null ? [] : await FeedbackResult.Of(Db, Round, Now, Cancel);

    public void OnGet() { }
}
