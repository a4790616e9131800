namespace Buendnisnetz.Territory;

/// <summary>
/// Words that stand beside the name of a place and say what it is: "Landeshauptstadt München", "VG Konz", "Augsburg-Land". An association
/// of municipalities is named after its seat; whoever asks for it is led there.
/// </summary>
internal static class PlaceTitles
{
    /// <summary>What is noted for "Augsburg Land": the Kreis is asked for.</summary>
    public const string Landkreis = "landkreis";

    private static readonly HashSet<string> Kreise =
    [
        Landkreis, "kreis", "lkr", "lk", "landkr", "landkrs", "ldkr", "ldkrs", "lkrs", "lkreis", "kr", "krs", "landratsamt", "kreisgebiet",
        "kreisverwaltung", "altkreis",
    ];

    private static readonly HashSet<string> Areas = ["region", "staedteregion", "regionalverband"];

    private static readonly HashSet<string> Places =
    [
        "stadt", "gemeinde", "markt", "ort", "kreisstadt", "stadtkreis", "hansestadt", "region", "kreisfreie", "kreisangehoerige",
        "grosse", "grosskreisstadt", "mittelstadt", "kleinstadt", "freie", "land", "freistaat", "insel", "inselgemeinde", "dorf",
        "flecken", "weiler", "altstadt", "innenstadt", "stadtgebiet", "stadtverwaltung", "gemeindeverwaltung", "rathaus",
        "ortsteil", "ot", "stadtteil", "stadtbezirk", "bezirk", "ortschaft", "seebad", "ostseebad", "nordseebad", "ostseeheilbad",
        "nordseeheilbad", "heilbad", "kurort", "luftkurort", "vg", "verbandsgemeinde", "verwaltungsgemeinschaft", "vvg", "gvv",
        "gemeindeverwaltungsverband", "samtgemeinde", "sg", "amt", "einheitsgemeinde", "verwaltungsverband", "stadtregion", "raum",
        "grossraum", "umland",
    ];

    /// <summary>Whether the word asks for the Kreis and not for the town of its name.</summary>
    public static bool IsKreis(string word) => Kreise.Contains(word);

    /// <summary>Whether the word says that the town is meant and not the Kreis of its name.</summary>
    public static bool IsTown(string word) => word is "stadt" or "gemeinde" or "markt" or "stadtkreis" or "kreisfreie";

    /// <summary>Whether areas have the word in their name: "Region Hannover".</summary>
    public static bool IsNameOfArea(string word) => Areas.Contains(word);

    /// <summary>
    /// Whether it is such a word. Towns call themselves "Lutherstadt" or "Fontanestadt" as well, so that what ends like this counts unless
    /// it is a place itself, as Darmstadt is.
    /// </summary>
    public static bool Is(string word) => IsKreis(word) || IsNameOfArea(word) || Places.Contains(word)
        || (word.Length > 5 && word.EndsWith("stadt", StringComparison.Ordinal) && Gazetteer.Germany.OfStem(word).Count == 0);
}
