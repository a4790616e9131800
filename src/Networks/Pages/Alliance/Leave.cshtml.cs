namespace Buendnisnetz.Networks.Pages;

/// <summary>An alliance leaves a network, at any time and without a reason.</summary>
internal sealed class LeaveNetworkModel : AllianceMembershipPage
{
    protected override MembershipState Fitting => MembershipState.Member;

    protected override string Do(Membership member)
    {
        member.Leave(FuzzyDate.OfDay(Now.BerlinDay), Me.PersonId, Now);
        return $"Ihr Bündnis ist nicht mehr Mitglied im Netzwerk {member.Network!.Name.Quoted}. Sie können jederzeit wiederkommen.";
    }
}
