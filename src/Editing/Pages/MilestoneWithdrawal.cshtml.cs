using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>A milestone that was recorded in error is taken back.</summary>
internal sealed class MilestoneWithdrawalModel : HistoryWithdrawalPage
{
    public override HistoryEntry? Entry => Alliance.Milestones.FirstOrDefault(entry => entry.Id == Id);

    public string? Title => Alliance.Milestones.FirstOrDefault(entry => entry.Id == Id)?.Title;

    protected override string Done => "Der Meilenstein ist entfernt.";
}
