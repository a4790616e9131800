namespace Buendnisnetz.Networks.Pages;

/// <summary>An alliance accepts the invitation of a network.</summary>
internal sealed class AcceptMembershipModel : AllianceMembershipPage
{
    protected override MembershipState Fitting => MembershipState.Invited;

    protected override string Do(Membership member)
    {
        member.Begin(member.Network!, Me.PersonId, Now);
        return $"Willkommen. Ihr Bündnis ist jetzt Mitglied im Netzwerk {member.Network!.Name.Quoted}.";
    }
}
