namespace Buendnisnetz.Networks.Pages;

/// <summary>An alliance declines the invitation of a network.</summary>
internal sealed class DeclineMembershipModel : AllianceMembershipPage
{
    protected override MembershipState Fitting => MembershipState.Invited;

    protected override string Do(Membership member)
    {
        member.Decline(null, Me.PersonId, Now);
        return "Erledigt. Die Geschäftsstelle erfährt es.";
    }
}
