namespace Buendnisnetz.Territory;

/// <summary>Brings together what the open data and the database know of a place.</summary>
internal static class Known
{
    private const double Near = 25;

    /// <summary>The municipality of the register, else the Kreis or Land of the open data.</summary>
    public static Place Best(GazetteerPlace place, IReadOnlyList<FoundArea> areas)
    {
        var same = areas.Where(found => found.Area.Kind == AreaKind.Gemeinde && IsSame(place, found.Area)).ToList();
        var best = same.Find(found => found.Area.PostalCode == place.Code && place.Code is not null)
            ?? same.Find(found => found.Area.Kreis == place.Area.Kreis)
            ?? same.Where(found => Distance(found, place) < Near).MinBy(found => Distance(found, place));
        return best is not null
            ? best.ToPlace(place.Code)
            : new Place(place.Name, place.Area, KreisOf(place, areas), place.Position, place.Code);
    }

    /// <summary>The Kreis in which all the places lie, where there are several.</summary>
    public static Place? Around(IReadOnlyList<Place> places, IReadOnlyList<FoundArea> areas)
    {
        var kreise = places.Select(place => place.Area.Kreis).Distinct().ToList();
        if (places.Count < 2 || kreise is not [{ } kreis]) return null;
        var title = areas.FirstOrDefault(found => found.Area.Key == kreis)?.Area.Title ?? places[0].Kreis;
        return title is null ? null : new Place(title, kreis, null, places[0].Position, places[0].PostalCode) { IsArea = true };
    }

    public static bool IsSame(GazetteerPlace place, Area area) =>
        area.Land == place.Area.Land && (PlaceNames.Key(area.Name) == place.Key || PlaceNames.Stem(area.Name) == place.Stem);

    public static string? KreisOf(GazetteerPlace place, IReadOnlyList<FoundArea> areas) =>
        TitleBeside(place.Name, areas.FirstOrDefault(found => found.Area.Key == place.Area)?.Area ?? InitialKreise.Of(place.Area));

    /// <summary>A city that is its own Kreis or Land is not named twice.</summary>
    private static string? TitleBeside(string name, Area? kreis) =>
        kreis is null || kreis.Name == Bundesland.Of(kreis.Key).Name
            || (kreis.SortKey == Folding.Fold(name) && !kreis.IsLandkreis) ? null : kreis.Title;

    private static double Distance(FoundArea found, GazetteerPlace place) =>
        found.Area.Position?.KilometresTo(place.Position) ?? double.MaxValue;
}
