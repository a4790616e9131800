namespace Buendnisnetz.Handovers.Pages;

/// <summary>A page on which the named successor, signed in, answers.</summary>
internal abstract class ReplyPage : LeadershipPage
{
    /// <summary>What is answered; it stays readable when somebody else has been faster.</summary>
    public HandoverLetter Letter { get; private set; } = null!;

    protected override bool IsForMe => AmSuccessor && Leadership.Handover is { IsOpen: true };

    protected override Task LoadMore()
    {
        Letter = new(Alliance, Leadership.Handover!, People!);
        return Task.CompletedTask;
    }
}
