using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The members of a network on the map of Germany; the list beside it has the same links.</summary>
internal static class NetworkMap
{
    public static GermanyMap Of(IEnumerable<MemberRow> members, NetworkRegion region) =>
        new("Mitglieder auf der Karte", [.. members.Select(Dot).OfType<MapDot>()])
        {
            Counts = region.Länder.ToDictionary(pair => pair.Land.Key, pair => pair.Alliances),
            IsDecorative = true,
        };

    private static MapDot? Dot(MemberRow member) => member.Kind == MemberKind.Alliance
        && Coordinates.Of(member.Latitude, member.Longitude) is { } position
        ? new MapDot(member.Name!, member.Path!, position, member.State switch
        {
            LifeState.Active => "active",
            LifeState.CreativePause => "paused",
            LifeState.Ended => "ended",
            _ => "place",
        })
        : null;
}
