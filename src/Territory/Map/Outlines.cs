namespace Buendnisnetz.Territory;

/// <summary>The outlines of the Länder, read once.</summary>
internal static class Outlines
{
    private static readonly Lazy<IReadOnlyList<(Bundesland Land, string Path)>> Known = new(Read);

    /// <summary>The sixteen; those that lie within another are drawn last.</summary>
    public static IReadOnlyList<(Bundesland Land, string Path)> All => Known.Value;

    private static List<(Bundesland Land, string Path)> Read()
    {
        using var reader = new StreamReader(typeof(Outlines).Assembly.GetManifestResourceStream("outlines.tsv")!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .Select(cells => (Bundesland.Of(AreaKey.Parse(cells[0])), cells[1]))
            .OrderBy(drawn => drawn.Item1.Abbreviation is "BE" or "HB" or "HH" ? 1 : 0)];
    }
}
