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

    /// <summary>The words that count; all of them where nothing else would be left.</summary>
    public static IReadOnlyList<string> Words(string name)
    {
        var all = Folding.Words(name);
        var counting = all.Where(word => !Filler.Contains(word)).SelectMany(word => ShortForms.GetValueOrDefault(word) ?? [word])
            .Distinct().ToList();
        return counting.Count > 0 ? counting : all;
    }

    /// <summary>Beginnings and ends of the words that count: names that share none are not alike.</summary>
    public static IEnumerable<string> Keys(string name) =>
        Words(name).SelectMany(word => word.Length <= 3 ? [word] : new[] { word[..3], "-" + word[^3..] }).Distinct();
}
