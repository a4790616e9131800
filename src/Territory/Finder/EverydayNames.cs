namespace Buendnisnetz.Territory;

/// <summary>
/// What people say and no register knows: short forms ("Ffm"), names in other languages ("Cologne"), former names ("Karl-Marx-Stadt") and
/// parts of cities that no open data lists ("Elberfeld"). The table is everyday-names.txt.
/// </summary>
internal static class EverydayNames
{
    private static readonly Lazy<Dictionary<string, string>> Table = new(Read);

    /// <summary>Every everyday name, as it is compared.</summary>
    public static IReadOnlyDictionary<string, string> All => Table.Value;

    /// <summary>
    /// The official name that is meant and what was said behind it: "Ffm Höchst" is "Frankfurt am Main" and "hoechst"; null where no
    /// everyday name stands first.
    /// </summary>
    public static (string Name, string Behind)? In(string name)
    {
        for (var end = name.Length; end > 0; end = name.LastIndexOf(' ', end - 1))
            if (Table.Value.TryGetValue(name[..end], out var meant)) return (meant, name[end..].Trim());
        return null;
    }

    private static Dictionary<string, string> Read()
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        using var reader = new StreamReader(typeof(EverydayNames).Assembly.GetManifestResourceStream("everyday-names.txt")!);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#') && line.Split(':') is [var meant, var names])
                foreach (var name in names.Split('|')) table[PlaceNames.Key(name)] = meant;
        return table;
    }
}
