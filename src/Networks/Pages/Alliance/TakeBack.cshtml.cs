namespace Buendnisnetz.Networks.Pages;

/// <summary>An alliance takes back its request.</summary>
internal sealed class TakeBackMembershipModel : AllianceMembershipPage
{
    protected override MembershipState Fitting => MembershipState.Requested;

    protected override string Do(Membership member)
    {
        member.Decline(null, Me.PersonId, Now);
        return "Erledigt. Die Geschäftsstelle erfährt es.";
    }
}
