using System.Globalization;

namespace Buendnisnetz.Territory;

/// <summary>
/// What the product knows of Germany before the official register is imported: the Kreise, and every postal code
/// with its places. The build makes it from open data (see <see cref="OpenData"/>); it is read once, when it is first asked.
/// </summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Known = new(Read);

    private readonly Dictionary<string, List<GazetteerPlace>> byCode = [];
    private readonly Dictionary<string, List<GazetteerPlace>> byStem = [];
    private readonly Dictionary<string, List<GazetteerPlace>> byFurther = [];
    private readonly List<GazetteerKreis> kreise = [];
    private (string Key, GazetteerPlace Place)[] keys = [];

    public static Gazetteer Germany => Known.Value;

    public IReadOnlyList<GazetteerKreis> Kreise => kreise;

    public IEnumerable<string> Codes => byCode.Keys;

    /// <summary>The places of a postal code; none where it is not known.</summary>
    public IReadOnlyList<GazetteerPlace> OfCode(string code) => byCode.GetValueOrDefault(code) ?? [];

    /// <summary>The places whose name is this without its addition.</summary>
    public IReadOnlyList<GazetteerPlace> OfStem(string stem) => byStem.GetValueOrDefault(stem) ?? [];

    /// <summary>The places whose words, or the last of them, begin so; one for each name and area.</summary>
    public IEnumerable<GazetteerPlace> BeginningWith(string words)
    {
        var first = words.Split(' ')[0];
        for (var i = FirstFrom(first); i < keys.Length && keys[i].Key.StartsWith(first, StringComparison.Ordinal); i++)
            if (PlaceNames.Begins(words, keys[i].Key)) yield return keys[i].Place;
    }

    /// <summary>Whether a place near by has these words in its addition: "leine" near Gronau, because of Alfeld (Leine).</summary>
    public bool IsAround(Coordinates here, IReadOnlyList<string> words) => words is [var first, ..]
        && byFurther.GetValueOrDefault(first) is { } places
        && places.Exists(place => here.KilometresTo(place.Position) < Vicinity && words.All(place.Further.Contains));

    private const double Vicinity = 45;

    /// <summary>Of several places of that very name the first, too.</summary>
    private int FirstFrom(string key)
    {
        var found = Array.BinarySearch(keys, (key, null!), ByKey);
        if (found < 0) return ~found;
        while (found > 0 && keys[found - 1].Key == key) found--;
        return found;
    }

    /// <summary>All places, one for each name and area.</summary>
    public IReadOnlyList<GazetteerPlace> Places { get; private set; } = [];

    /// <summary>
    /// The Kreise in which the places next to a point of a Land lie, the commonest first: where a place may belong whose Kreis is not
    /// sure. A city that is its own Kreis is no guess for a place with a name of its own.
    /// </summary>
    public IReadOnlyList<Area> KreiseAround(Coordinates here, AreaKey land) =>
    [
        .. Places.Where(place => place.Area.Land == land).Select(place => (Kreis: InitialKreise.Of(place.Area), place.Position))
            .Where(near => near.Kreis is { IsLandkreis: true })
            .OrderBy(near => here.KilometresTo(near.Position)).Take(MostNeighbours)
            .CountBy(near => near.Kreis!).OrderByDescending(kreis => kreis.Value).Select(kreis => kreis.Key),
    ];

    private const int MostNeighbours = 5;

    private static Comparer<(string Key, GazetteerPlace Place)> ByKey { get; } =
        Comparer<(string Key, GazetteerPlace Place)>.Create((a, b) => string.CompareOrdinal(a.Key, b.Key));

    private static Gazetteer Read()
    {
        var gazetteer = new Gazetteer();
        using var reader = new StreamReader(typeof(Gazetteer).Assembly.GetManifestResourceStream("gazetteer.tsv")!);
        while (reader.ReadLine() is { } line) gazetteer.Take(line.Split('\t'));
        gazetteer.Sort();
        return gazetteer;
    }

    private void Take(string[] cells)
    {
        if (cells[0] == "K")
            kreise.Add(new(AreaKey.Parse(cells[1]), cells[2], cells[3], Whole(cells[4]), Whole(cells[5]), cells[6].Length > 0
                ? Position(cells[6], cells[7]) : null));
        else if (cells[0] == "P" && AreaKey.TryParse(cells[3], out var area))
            byCode.Entry(cells[1]).Add(Keep(new(cells[1], cells[2], area, Position(cells[4], cells[5]))));
        else if (cells[0] == "O" && AreaKey.TryParse(cells[2], out var around))
            Keep(new(null, cells[1], around, Position(cells[3], cells[4])));
    }

    private GazetteerPlace Keep(GazetteerPlace place)
    {
        byStem.Entry(place.Stem).Add(place);
        return place;
    }

    private void Sort()
    {
        Places = [.. byStem.Values.SelectMany(of => of)
            .DistinctBy(place => (place.Name, place.Area, place.Area.Level == AreaKind.Land ? place.Code : null))];
        foreach (var place in Places)
            foreach (var word in place.Further) byFurther.Entry(word).Add(place);
        keys = [.. Places.SelectMany(place => PlaceNames.SearchKeys(place.Name).Select(key => (key, place)))];
        Array.Sort(keys, ByKey);
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static Coordinates Position(string latitude, string longitude) =>
        new(double.Parse(latitude, CultureInfo.InvariantCulture), double.Parse(longitude, CultureInfo.InvariantCulture));
}

internal static class ListsByKey
{
    public static List<GazetteerPlace> Entry(this Dictionary<string, List<GazetteerPlace>> lists, string key)
    {
        if (!lists.TryGetValue(key, out var list)) lists[key] = list = [];
        return list;
    }
}
