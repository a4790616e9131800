using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The seat goes over before the agreed day.</summary>
internal sealed class TransferModel : HandoverStepPage
{
    public override StepWords Words => new(
        "Heute schon übergeben", "Damit endet der bisherige Zugang zur Koordination sofort, auf allen Geräten.",
        "Heute schon übergeben", "Die Koordination ist übergeben. Der bisherige Zugang dazu ist beendet. Danke für Ihre Arbeit.",
        Alliance.Below("uebergabe"), AlliancePaths.Desk);

    protected override string? Obstacle(AllianceLeadership leadership) => leadership.ObstacleToTransferring()
        ?? (People?.Successor is null ? "Die Person, die übernehmen wollte, hat kein Konto mehr." : null);

    protected override void Take(AllianceLeadership leadership) => leadership.Transfer(People!.Successor!, Me.PersonId, Now);
}
