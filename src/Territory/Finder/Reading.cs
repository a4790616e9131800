namespace Buendnisnetz.Territory;

/// <summary>One way to understand a name: its words, and what was said beside them.</summary>
/// <param name="Name">The words of the name (<see cref="PlaceNames.Key"/>).</param>
/// <param name="Beside">Words that tell the place from its namesakes: the Kreis, the Land, the river, a part of the town.</param>
internal sealed record Reading(string Name, string Beside)
{
    /// <summary>How much was left out of what was typed.</summary>
    public LeftOut LeftOut { get; init; }

    /// <summary>Whether the kind of place beside the name itself is a Kreis: "Landkreis Konstanz".</summary>
    public bool NamesKreis { get; init; }

    /// <summary>Whether the kind beside the name is a town or municipality: "Stadt Ulm".</summary>
    public bool NamesTown { get; init; }

    private string[] Additions => Beside.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>
    /// Whether the Kreis is meant and not the town of the same name; of "Rosenheim (Landkreis Altenkirchen)" it is the town.
    /// </summary>
    public bool AsksForKreis => NamesKreis || Additions.Where((word, at) => PlaceTitles.IsKreis(word)
        && (at + 1 == Additions.Length || PlaceTitles.Is(Additions[at + 1]))).Any();

    /// <summary>What has to occur around the place, where it occurs around any.</summary>
    public IEnumerable<string> Hints => Additions.Where(word => !PlaceTitles.Is(word))
        .SelectMany(word => EverydayNames.All.TryGetValue(word, out var meant) ? PlaceNames.Key(meant).Split(' ') : [word]);

    /// <summary>As it stands: "Markt Wald".</summary>
    public static Reading AsItStands(string text)
    {
        var (name, beside) = Parted(text, ',', ';');
        return new(PlaceNames.AskedKey(name), Around(beside));
    }

    /// <summary>
    /// What an everyday name means ("Ffm"), as it stands, without the kind of place ("Landkreis Konstanz"), without the name in another
    /// language ("Forst (Lausitz)/Baršć"), without what tells it from its namesakes ("Schmitten im Taunus"), and by fewer words
    /// ("Berlin Mitte").
    /// </summary>
    public static IEnumerable<Reading> Of(string text)
    {
        var asItStands = AsItStands(text);
        var name = Parted(text, ',', ';').Name;
        var ownLanguage = Parted(name, '/').Name;
        var bare = Parted(ownLanguage, '(').Name;
        if (asItStands.Everyday is { } meant) yield return meant;
        if (asItStands.WithAreaInFront is { } area) yield return area;
        if (asItStands.Name.EndsWith(" land", StringComparison.Ordinal)) yield return asItStands.WithoutKind();
        foreach (var shorter in new[] { name, ownLanguage, bare, PlaceNames.Stem(bare) })
        {
            var reading = asItStands.Without(Rest(name, shorter), PlaceNames.AskedKey(shorter));
            yield return reading;
            yield return reading.WithoutKind();
        }
        foreach (var whole in Abbreviations.WrittenOut(asItStands.Name)) yield return asItStands with { Name = whole };
        for (var fewer = asItStands.WithoutKind().Shorter; fewer is not null; fewer = fewer.Shorter) yield return fewer;
    }

    /// <summary>
    /// Whether the places answer what was typed, and not only a piece of it: nothing was left out, or what was left out occurs around them
    /// or is known to lie there, or belongs to a city, of whose quarters the open data knows few.
    /// </summary>
    public bool IsAnsweredBy(IReadOnlyList<Place> places) => LeftOut == LeftOut.Nothing
        || (Hints.Any() && places.All(place => place.IsBeside(Hints)))
        || (places is [var only] && (LeftOut == LeftOut.Addition ? !Contradicts(only)
            : (only.IsCity && !Additions.Any(PlaceTitles.IsKreis)) || Knows(only, string.Join(' ', Hints))));

    /// <summary>Whether what was left out names another Kreis, or the place has an addition of its own.</summary>
    private bool Contradicts(Place place) => Hints.Any()
        && (Additions.Any(PlaceTitles.IsKreis) || PlaceNames.Stem(place.Name) != PlaceNames.Key(place.Name));

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

    private static bool Knows(Place town, string part) =>
        Gazetteer.Germany.OfStem(part).Any(place => place.Area.Kreis is { } kreis && kreis == town.Area.Kreis);

    private Reading? Everyday
    {
        get
        {
            if (EverydayNames.In(Name) is not { } meant) return null;
            var official = AsItStands(meant.Name);
            return official with
            {
                Beside = $"{official.Beside} {meant.Behind} {Beside}".Trim(),
                LeftOut = meant.Behind.Length > 0 ? LeftOut.Words : LeftOut.Nothing,
            };
        }
    }

    private Reading Without(string rest, string name) =>
        new(name, $"{rest} {Beside}".Trim()) { LeftOut = rest.Length > 0 ? LeftOut.Addition : LeftOut.Nothing };

    /// <summary>"Hannover Region" is the Region Hannover, where there is one.</summary>
    private Reading? WithAreaInFront => Name.LastIndexOf(' ') is > 0 and var space && PlaceTitles.IsNameOfArea(Name[(space + 1)..])
        ? this with { Name = $"{Name[(space + 1)..]} {Name[..space]}" } : null;

    /// <summary>"Augsburg, Land" asks for the Landkreis.</summary>
    private static string Around(string beside) => PlaceNames.Key(beside) is "land" ? PlaceTitles.Landkreis : PlaceNames.Key(beside);

    /// <summary>"Landkreis Konstanz" and "Konstanz Landkreis" name Konstanz; the kind is said beside it.</summary>
    private Reading WithoutKind()
    {
        var words = Name.Split(' ');
        var (before, after) = (words.TakeWhile(PlaceTitles.Is).Count(), words.Reverse().TakeWhile(PlaceTitles.Is).Count());
        if (before + after >= words.Length) return this;
        var kinds = words[..before].Concat(words[^after..].Select(word => word == "land" ? PlaceTitles.Landkreis : word)).ToList();
        return this with
        {
            NamesKreis = NamesKreis || kinds.Exists(PlaceTitles.IsKreis),
            NamesTown = NamesTown || kinds.Exists(PlaceTitles.IsTown),
            Name = string.Join(' ', words[before..^after]),
            Beside = string.Join(' ', [.. kinds, Beside]).Trim(),
        };
    }

    private Reading? Shorter => Name.LastIndexOf(' ') is > 0 and var space
        ? new(Name[..space], $"{Name[(space + 1)..]} {Beside}".Trim()) { LeftOut = LeftOut.Words } : null;

    private static (string Name, string Beside) Parted(string text, params char[] at) => text.IndexOfAny(at) is > 0 and var cut
        ? (text[..cut], text[(cut + 1)..]) : (text.TrimStart(at), "");

    private static string Rest(string name, string shorter)
    {
        var (all, kept) = (PlaceNames.AskedKey(name), PlaceNames.AskedKey(shorter));
        return all.StartsWith($"{kept} ", StringComparison.Ordinal) ? all[(kept.Length + 1)..] : "";
    }
}

/// <summary>What a reading leaves out of the words that were typed.</summary>
internal enum LeftOut
{
    /// <summary>Nothing but what kind of place it is.</summary>
    Nothing = 0,

    /// <summary>What tells a place from its namesakes: "am Bodensee".</summary>
    Addition = 1,

    /// <summary>Words that may have been the name itself: all but "Karl" of "Karl-Liebknecht-Siedlung".</summary>
    Words = 2,
}
