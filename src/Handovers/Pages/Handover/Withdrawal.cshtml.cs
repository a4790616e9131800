using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The hand-over is taken back.</summary>
internal sealed class WithdrawalModel : HandoverStepPage
{
    public override StepWords Words => new(
        "Übergabe zurückziehen", "Wer gefragt war, bekommt eine kurze Nachricht. An Ihrem Zugang ändert sich nichts.",
        "Übergabe zurückziehen", "Die Übergabe ist zurückgezogen. An Ihrem Zugang ändert sich nichts.", Alliance.Below("uebergabe"));

    protected override string? Obstacle(AllianceLeadership leadership) => leadership.ObstacleToWithdrawing();

    protected override void Take(AllianceLeadership leadership) => leadership.Withdraw(Me.PersonId, Now);
}
