using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The named successor is asked once more.</summary>
internal sealed class ReminderModel : HandoverStepPage
{
    public override StepWords Words => new(
        "Noch einmal schreiben", "Die Person bekommt Ihren Brief mit einem neuen Link. Der ältere gilt dann nicht mehr.",
        "Noch einmal schreiben", "Die Anfrage ist noch einmal unterwegs. Der ältere Link gilt nicht mehr.", Alliance.Below("uebergabe"));

    protected override string? Obstacle(AllianceLeadership leadership) => leadership.ObstacleToAskingAgain();

    protected override void Take(AllianceLeadership leadership) => leadership.AskAgain(Me.PersonId, Now);
}
