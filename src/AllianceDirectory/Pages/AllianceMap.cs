using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>What the map needs of an alliance.</summary>
internal sealed record AllianceDot(string Slug, string Name, LifeState State, AreaKey? Land, double? Latitude, double? Longitude);

/// <summary>Alliances on the map of Germany.</summary>
internal static class AllianceMap
{
    /// <summary>The map beside a list of the same alliances; each Land leads to its own list.</summary>
    public static GermanyMap Of(IReadOnlyList<AllianceDot> dots, AreaKey? chosen = null) =>
        new("Bündnisse auf der Karte", [.. dots.Select(Dot).OfType<MapDot>()])
        {
            LandHref = land => $"{AlliancePaths.Directory}?land={land.Key}",
            Counts = dots.Where(dot => dot.Land is not null).GroupBy(dot => dot.Land!.Value)
            .ToDictionary(group => group.Key, group => group.Count()),
            Chosen = chosen,
            IsDecorative = true,
        };

    private static MapDot? Dot(AllianceDot dot) => Coordinates.Of(dot.Latitude, dot.Longitude) is { } position
        ? new MapDot(dot.Name, AlliancePaths.Of(dot.Slug), position, DotKind(dot.State))
        : null;

    private static string DotKind(LifeState state) => state switch
    {
        LifeState.Active => "active",
        LifeState.CreativePause => "paused",
        LifeState.Ended => "ended",
        _ => "place",
    };

    extension(IQueryable<Alliance> alliances)
    {
        /// <summary>As dots.</summary>
        public IQueryable<AllianceDot> AsDots => alliances.Select(alliance =>
            new AllianceDot(alliance.Slug, alliance.Name, alliance.State, alliance.Land, alliance.Latitude, alliance.Longitude));
    }
}
