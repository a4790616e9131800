using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>Where an alliance looks after its own memberships.</summary>
internal static class AllianceNetworksPaths
{
    public static string Of(Alliance alliance) => alliance.Below("netzwerke");

    public static string Ask(Alliance alliance, Network network) => $"{Of(alliance)}?mit={network.Slug}#antrag";
}
