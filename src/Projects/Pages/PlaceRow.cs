using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A Kreis, or a Land as a whole, with how many projects are for it.</summary>
internal sealed record PlaceRow(Area Area, int Count)
{
    public string Name => Area.Title;

    /// <summary>Its projects.</summary>
    public string Path => $"{ProjectPaths.Directory}?{(Area.Kind == AreaKind.Land ? "land" : "gebiet")}={Area.Key}";

    public MapDot? Dot => Area.Kind != AreaKind.Land && Area.Position is { } at
        ? new($"{Name}: {German.Count(Count, "Projekt", "Projekte")}", Path, at) : null;

    /// <summary>Where these projects are, those with most first.</summary>
    public static IReadOnlyList<PlaceRow> Of(ProjectsFound found, Shelf shelf) =>
    [
        .. found.Spots.Where(spot => shelf.Areas.ContainsKey(spot.Key)).Select(spot => new PlaceRow(shelf.Areas[spot.Key], spot.Value))
            .OrderByDescending(one => one.Count).ThenBy(one => one.Area.SortKey, StringComparer.Ordinal),
    ];
}
