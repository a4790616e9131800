namespace Buendnisnetz.Territory;

/// <summary>One of the sixteen Länder.</summary>
/// <param name="Key">Its key, "08".</param>
/// <param name="Name">Its name, "Baden-Württemberg".</param>
/// <param name="Abbreviation">As it is abbreviated in statistics, "BW".</param>
/// <param name="Capital">Where it is governed from.</param>
public sealed record Bundesland(AreaKey Key, string Name, string Abbreviation, string Capital)
{
    /// <summary>The sixteen, by key.</summary>
    public static IReadOnlyList<Bundesland> All { get; } =
    [
        Of("01", "Schleswig-Holstein", "SH", "Kiel"),
        Of("02", "Hamburg", "HH", "Hamburg"),
        Of("03", "Niedersachsen", "NI", "Hannover"),
        Of("04", "Bremen", "HB", "Bremen"),
        Of("05", "Nordrhein-Westfalen", "NW", "Düsseldorf"),
        Of("06", "Hessen", "HE", "Wiesbaden"),
        Of("07", "Rheinland-Pfalz", "RP", "Mainz"),
        Of("08", "Baden-Württemberg", "BW", "Stuttgart"),
        Of("09", "Bayern", "BY", "München"),
        Of("10", "Saarland", "SL", "Saarbrücken"),
        Of("11", "Berlin", "BE", "Berlin"),
        Of("12", "Brandenburg", "BB", "Potsdam"),
        Of("13", "Mecklenburg-Vorpommern", "MV", "Schwerin"),
        Of("14", "Sachsen", "SN", "Dresden"),
        Of("15", "Sachsen-Anhalt", "ST", "Magdeburg"),
        Of("16", "Thüringen", "TH", "Erfurt"),
    ];

    /// <summary>The sixteen, by name as people look them up.</summary>
    public static IReadOnlyList<Bundesland> ByName { get; } = [.. All.OrderBy(land => Folding.Fold(land.Name), StringComparer.Ordinal)];

    /// <summary>The Land in which an area lies.</summary>
    public static Bundesland Of(AreaKey area) =>
        All[int.Parse(area.Text.AsSpan(0, 2), System.Globalization.CultureInfo.InvariantCulture) - 1];

    private static Bundesland Of(string key, string name, string abbreviation, string capital) =>
        new(AreaKey.Parse(key), name, abbreviation, capital);
}
