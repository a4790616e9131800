namespace Buendnisnetz.Lists;

/// <summary>How many lines of a list are new, how many only add to what is there, how many were there.</summary>
/// <param name="New">New ones.</param>
/// <param name="Added">There already, and something that was missing came with the list.</param>
/// <param name="There">There already, so that nothing was left to do.</param>
internal sealed record Entered(int New, int Added, int There)
{
    /// <summary>Of lines that were looked through.</summary>
    public static Entered Of(IReadOnlyCollection<CheckedRow> rows) => new(rows.Count(row => row is { IsReady: true, IsAddition: false }),
        rows.Count(row => row is { IsReady: true, IsAddition: true }), rows.Count(row => row.IsThere && !row.Line.IsLeftOut));

    /// <summary>"4 Partner eingetragen, 2 waren schon da."</summary>
    public string Said(ListKind kind) => $"{string.Join(", ", Parts(kind))}.";

    /// <summary>What the button does: "4 Partner eintragen, 1 ergänzen".</summary>
    public string Verb(ListKind kind) => New == 0 ? $"{kind.Count(Added)} ergänzen"
        : $"{kind.Count(New)} eintragen{(Added > 0 ? $", {Added} ergänzen" : "")}";

    private IEnumerable<string> Parts(ListKind kind)
    {
        if (New > 0) yield return $"{kind.Count(New)} eingetragen";
        if (Added > 0)
            yield return $"{(New > 0 ? $"{Added}" : kind.Count(Added))} {Were(Added)} schon da und {(Added == 1 ? "ist" : "sind")} ergänzt";
        if (There > 0) yield return Added > 0 ? $"{There} unverändert" : $"{There} {Were(There)} schon da";
    }

    private static string Were(int number) => number == 1 ? "war" : "waren";
}
