using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A page on which one of both changes the list that they share.</summary>
internal abstract class ChecklistPage : LeadershipPage
{
    protected string List => $"{Alliance.Below("uebergabe")}#liste";

    protected Handover Handover => Leadership.Handover!;

    protected override bool IsForMe => Leadership.Handover is { State: HandoverState.Checklist or HandoverState.AccessTransferred }
        && (Me.CanLead(Leadership.Alliance) || AmSuccessor || AmPredecessor);
}
