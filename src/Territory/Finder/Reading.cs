namespace Buendnisnetz.Territory;

/// <summary>One way to understand a name: its words, and what was said beside them.</summary>
/// <param name="Name">The words of the name (<see cref="PlaceNames.Key"/>).</param>
/// <param name="Beside">Words that tell the place from its namesakes: the Kreis, the Land, the river, a part of the town.</param>
internal sealed record Reading(string Name, string Beside)
{
    private static readonly HashSet<string> KreisWords = ["landkreis", "kreis", "lkr", "lk", "kreisgebiet"];
    private static readonly HashSet<string> KindWords =
        ["stadt", "gemeinde", "markt", "ort", "kreisstadt", "stadtkreis", "hansestadt", "region"];

    private string[] Additions => Beside.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the Kreis is meant and not the town of the same name.</summary>
    public bool AsksForKreis => Additions.Any(KreisWords.Contains);

    /// <summary>What has to occur around the place, where it occurs around any.</summary>
    public IEnumerable<string> Hints => Additions.Where(word => !IsKind(word));

    /// <summary>
    /// As it stands ("Markt Wald"), without the kind of place ("Landkreis Konstanz"), without the name in another language
    /// ("Forst (Lausitz)/Baršć"), without what tells it from its namesakes ("Schmitten im Taunus"), and by fewer words ("Berlin Mitte").
    /// </summary>
    public static IEnumerable<Reading> Of(string text)
    {
        var (name, beside) = Parted(text, ',', ';');
        var ownLanguage = Parted(name, '/').Name;
        var bare = Parted(ownLanguage, '(').Name;
        foreach (var shorter in new[] { name, ownLanguage, bare, PlaceNames.Stem(bare) })
        {
            var reading = new Reading(PlaceNames.Key(shorter), $"{Rest(name, shorter)} {PlaceNames.Key(beside)}".Trim());
            yield return reading;
            yield return reading.WithoutKind();
        }
        var whole = new Reading(PlaceNames.Key(name), PlaceNames.Key(beside)).WithoutKind();
        for (var fewer = whole.Shorter; fewer is not null; fewer = fewer.Shorter) yield return fewer;
    }

    /// <summary>
    /// How well a name answers: 0 the same, 1 the same but for its addition, 2 begins so, 3 a word of it begins so.
    /// </summary>
    /// <param name="name">The name that people write.</param>
    /// <param name="matched">The key under which it was found; it may be the official or a former name.</param>
    public int RankOf(string name, string? matched = null)
    {
        var key = PlaceNames.Key(name);
        if (key == Name || (matched == Name && !key.EndsWith($" {Name}", StringComparison.Ordinal))) return 0;
        if (PlaceNames.Stem(name) == Name) return 1;
        return PlaceNames.Begins(Name, key) ? 2 : 3;
    }

    private static bool IsKind(string word) => KreisWords.Contains(word) || KindWords.Contains(word);

    /// <summary>"Landkreis Konstanz" and "Konstanz Landkreis" name Konstanz; the kind is said beside it.</summary>
    private Reading WithoutKind()
    {
        var words = Name.Split(' ');
        var (before, after) = (words.TakeWhile(IsKind).Count(), words.Reverse().TakeWhile(IsKind).Count());
        if (before + after >= words.Length) return this;
        var kinds = words[..before].Concat(words[^after..words.Length]);
        return new(string.Join(' ', words[before..^after]), string.Join(' ', [.. kinds, Beside]).Trim());
    }

    private Reading? Shorter => Name.LastIndexOf(' ') is > 0 and var space
        ? new(Name[..space], $"{Name[(space + 1)..]} {Beside}".Trim()) : null;

    private static (string Name, string Beside) Parted(string text, params char[] at) => text.IndexOfAny(at) is > 0 and var cut
        ? (text[..cut], text[(cut + 1)..]) : (text.TrimStart(at), "");

    private static string Rest(string name, string shorter)
    {
        var (all, kept) = (PlaceNames.Key(name), PlaceNames.Key(shorter));
        return all.StartsWith($"{kept} ", StringComparison.Ordinal) ? all[(kept.Length + 1)..] : "";
    }
}
