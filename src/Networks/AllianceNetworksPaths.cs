using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>Where an alliance looks after its own memberships.</summary>
internal static class AllianceNetworksPaths
{
    public static string Of(Alliance alliance) => alliance.Below("netzwerke");

    /// <summary>A verb on one membership: "annahme".</summary>
    public static string Verb(Alliance alliance, Membership member, string verb) => $"{Of(alliance)}/{member.Id}/{verb}";

    public static string Ask(Alliance alliance, Network network) => $"{Of(alliance)}?mit={network.Slug}#antrag";
}
