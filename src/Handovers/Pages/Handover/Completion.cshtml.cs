using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The new coordinator has found everything.</summary>
internal sealed class CompletionModel : HandoverStepPage
{
    public override StepWords Words => new(
        "Übergabe abschließen", "Damit ist die Übergabe zu Ende. Wer Ihnen die Aufgabe gegeben hat, erfährt es.",
        "Ich habe alles gefunden", "Schön. Die Übergabe ist abgeschlossen.", Alliance.Below("uebergabe"), AlliancePaths.Desk);

    protected override bool IsForMe => Leadership.Handover is not null && (AmSuccessor || Me.IsAdministrator);

    protected override string? Obstacle(AllianceLeadership leadership) => leadership.ObstacleToConfirming();

    protected override void Take(AllianceLeadership leadership) => leadership.Confirm(Me.PersonId, Now);
}
