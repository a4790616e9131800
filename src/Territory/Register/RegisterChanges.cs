namespace Buendnisnetz.Territory;

/// <summary>What an import has changed, or would change.</summary>
internal sealed record RegisterChanges(int Added, int Renamed, int Ended, int Updated)
{
    /// <summary>So many names of a kind are kept; how many there are is told besides.</summary>
    public const int MostNames = 100;

    /// <summary>The names of what is new, the first hundred by the alphabet.</summary>
    public IReadOnlyList<string> AddedNames { get; init; } = [];

    /// <summary>Old and new names, "Alt → Neu".</summary>
    public IReadOnlyList<string> RenamedNames { get; init; } = [];

    /// <summary>The names of what is dissolved.</summary>
    public IReadOnlyList<string> EndedNames { get; init; } = [];

    public bool Any => Added + Renamed + Ended + Updated > 0;

    public override string ToString() => Any
        ? $"{German.Count(Added, "Gebiet", "Gebiete")} neu, {Renamed} umbenannt, {Ended} aufgelöst, {Updated} mit neuen Zahlen"
        : "Es hat sich nichts geändert";

    /// <summary>Names as they are shown: in order, not more than a page bears.</summary>
    public static IReadOnlyList<string> Shown(IEnumerable<string> names) =>
        [.. names.OrderBy(Folding.Fold, StringComparer.Ordinal).Take(MostNames)];
}
