namespace Buendnisnetz.Projects;

/// <summary>For whom projects are, told by the terms of the field in what they say of it.</summary>
internal static class AudienceGroup
{
    private static readonly (string Name, string[] Terms)[] Groups =
    [
        ("Kinder", ["kinder", "kleinkinder", "schulkinder"]), ("Jugendliche", ["jugendliche"]),
        ("Eltern", ["eltern", "muetter", "vaeter", "alleinerziehend"]), ("Mütter", ["muetter"]), ("Väter", ["vaeter"]),
        ("Alleinerziehende", ["alleinerziehend"]), ("Ältere", ["senioren"]), ("Beschäftigte und Betriebe", ["unternehmen"]),
        ("Familien mit wenig Geld", ["armut"]), ("Zugewanderte", ["gefluechtete"]),
        ("Menschen mit Behinderung", ["behinderung"]), ("Engagierte", ["ehrenamt"]),
    ];

    private static readonly Dictionary<string, int> Marks = Groups.Index()
        .SelectMany(group => group.Item.Terms.Select(term => (Term: term, Mark: 1 << group.Index)))
        .GroupBy(one => one.Term).ToDictionary(one => one.Key, one => one.Aggregate(0, (sum, mark) => sum | mark.Mark));

    /// <summary>All of them; what tells nobody of them last.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Groups.Select(group => group.Name), "keine Angabe"];

    /// <summary>The terms by which they are known.</summary>
    public static IEnumerable<string> Terms => Marks.Keys;

    /// <summary>The groups that a text names, a bit for each; that of "keine Angabe" where it names none.</summary>
    public static int MarksOf(string? text)
    {
        var finder = new MarkFinder();
        finder.Read(string.Join(' ', (text ?? "").Split(' ').Where(word => !IsSmall(word))));
        var marks = finder.Marks.Keys.Aggregate(0, (sum, mark) => sum | Marks.GetValueOrDefault(KeyOf(mark)));
        return marks != 0 ? marks : 1 << Groups.Length;
    }

    /// <summary>"Kleine Betriebe" are not for "die Kleinsten", whose stem is the same.</summary>
    private static bool IsSmall(string word) => word.StartsWith("kleine", StringComparison.Ordinal);

    /// <summary>Marks are terms behind the letter of their facet; a word that is no term is none of these.</summary>
    private static string KeyOf(string mark) =>
        mark.StartsWith("w:", StringComparison.Ordinal) ? "" : mark[(mark.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
