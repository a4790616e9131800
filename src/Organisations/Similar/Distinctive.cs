namespace Buendnisnetz.Organisations;

/// <summary>What distinguishes a name from others: without legal forms and filler words, with well-known short forms spelled out.</summary>
internal static class Distinctive
{
    private static readonly HashSet<string> Filler =
    [
        "ev", "e", "v", "eingetragener", "ggmbh", "gmbh", "mbh", "ug", "ag", "kg", "ohg", "gbr", "co", "eg", "kdoer", "gemeinnuetzige",
            "gemeinnuetziger",
        "gesellschaft", "der", "die", "das", "des", "dem", "den", "und", "fuer", "im", "in", "am", "an", "zu", "zum", "zur", "bei", "von",
            "vom", "mit", "u", "a", "d",
    ];

    private static readonly Dictionary<string, string[]> ShortForms = new()
    {
        ["awo"] = ["arbeiterwohlfahrt"],
        ["drk"] = ["deutsches", "rotes", "kreuz"],
        ["ihk"] = ["industrie", "handelskammer"],
        ["hwk"] = ["handwerkskammer"],
        ["vhs"] = ["volkshochschule"],
        ["mgh"] = ["mehrgenerationenhaus"],
        ["lra"] = ["landratsamt"],
        ["kv"] = ["kreisverband"],
        ["ov"] = ["ortsverband"],
        ["dgb"] = ["deutscher", "gewerkschaftsbund"],
        ["dw"] = ["diakonisches", "werk"],
        ["skf"] = ["sozialdienst", "katholischer", "frauen"],
        ["uni"] = ["universitaet"],
        ["ev"] = [],
    };

    private static readonly HashSet<string> Bodies =
        ["stadt", "landeshauptstadt", "hansestadt", "universitaetsstadt", "gemeinde", "markt", "landkreis", "kreis", "stadtverwaltung"];

    /// <summary>The words that count; all of them where nothing else would be left.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var all = Folding.Words(name);
        var counting = all.Where(word => !Filler.Contains(word)).SelectMany(word => ShortForms.GetValueOrDefault(word) ?? [word])
            .Distinct().ToList();
        return counting.Count > 0 ? counting : all;
    }

    /// <summary>
    /// The words that count without those that only say where: the town, and what follows "Stadt" or "Landkreis"; all where nothing
    /// else would be left.
    /// </summary>
    public static IReadOnlyList<string> WordsBesidesPlace(string name, IEnumerable<string> places)
    {
        var words = Words(name);
        var besides = words.Except(places).ToList();
        return besides.Count > 0 ? besides : words;
    }

    /// <summary>What an administrative body is the body of: Konstanz, of "Stadt Konstanz".</summary>
    public static IEnumerable<string> PlaceIn(string name) =>
        Words(name) is { Count: > 1 } words && Bodies.Contains(words[0]) ? words.Skip(1) : [];

    /// <summary>Beginnings and ends of the words that count: names that share none are not alike.</summary>
    public static IEnumerable<string> Keys(string name) =>
        Words(name).SelectMany(word => word.Length <= 3 ? [word] : new[] { word[..3], "-" + word[^3..] }).Distinct();
}
