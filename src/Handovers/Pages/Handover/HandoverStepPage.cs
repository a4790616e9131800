namespace Buendnisnetz.Handovers.Pages;

/// <summary>One step of a hand-over: the page says what it means, its button takes it.</summary>
internal abstract class HandoverStepPage : LeadershipPage
{
    public abstract StepWords Words { get; }

    /// <summary>The one who announced it, or an administrator, may change its course.</summary>
    protected override bool IsForMe => Leadership.Handover is not null && (AmCoordinator || Me.IsAdministrator);

    protected abstract string? Obstacle(AllianceLeadership leadership);

    protected abstract void Take(AllianceLeadership leadership);

    public IActionResult OnGet() => Obstacle(Leadership) is null ? Page() : Redirect(Words.Back);

    public async Task<IActionResult> OnPostAsync()
    {
        await using var leadership = await Lock();
        if (Obstacle(leadership) is { } obstacle) return Again("", obstacle);
        Take(leadership);
        return await Kept(leadership, Words.Done, Words.Next);
    }
}

/// <summary>What a step of a hand-over says.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Lead">What it means.</param>
/// <param name="Button">What the button says.</param>
/// <param name="Done">What is said afterwards.</param>
/// <param name="Back">Where the hand-over stands.</param>
/// <param name="Next">Where it leads on; null for the hand-over.</param>
internal sealed record StepWords(string Title, string Lead, string Button, string Done, string Back, string? Next = null);
