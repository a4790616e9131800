namespace Buendnisnetz.Territory;

/// <summary>The Länder and Kreise that come with the product.</summary>
internal static class InitialAreas
{
    public static async Task Store(Db db, DateTimeOffset _, CancellationToken cancel)
    {
        if (await db.Areas.AnyAsync(cancel)) return;
        foreach (var land in Bundesland.All) Add(db, OfLand(land));
        foreach (var kreis in Gazetteer.Germany.Kreise) Add(db, OfKreis(kreis));
    }

    private static Area OfLand(Bundesland land)
    {
        var kreise = Gazetteer.Germany.Kreise.Where(kreis => kreis.Key.Land == land.Key).ToList();
        var capital = Gazetteer.Germany.OfStem(PlaceNames.Stem(land.Capital)).First(place => land.Key.Covers(place.Area));
        return new Area(land.Key, land.Name, "Land")
        {
            Latitude = capital.Position.Latitude,
            Longitude = capital.Position.Longitude,
            Population = kreise.Sum(kreis => kreis.Population),
            AreaHectares = kreise.Sum(kreis => kreis.Hectares),
        };
    }

    private static Area OfKreis(GazetteerKreis kreis) => new(kreis.Key, kreis.Name, kreis.Designation)
    {
        Latitude = kreis.Position?.Latitude,
        Longitude = kreis.Position?.Longitude,
        Population = kreis.Population,
        AreaHectares = kreis.Hectares,
    };

    private static void Add(Db db, Area area)
    {
        db.Areas.Add(area);
        db.AreaNames.AddRange(AreaName.Of(area.Key, area.Name, area.Name));
    }
}
