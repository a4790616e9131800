
namespace Buendnisnetz.Territory;

/// <summary>The areas of a form that chooses some: found by typing, ticked, sent back by their keys.</summary>
/// <param name="Chosen">What is ticked.</param>
/// <param name="Unticked">What is stored and has lost its tick, to be ticked again.</param>
/// <param name="Found">What was found for what was typed.</param>
public sealed record AreaChoice(IReadOnlyList<Area> Chosen, IReadOnlyList<Area> Unticked, FoundAreasToChoose Found)
{
    /// <summary>Nothing was asked and nothing is chosen.</summary>
    public static AreaChoice Nothing { get; } = new([], [], FoundAreasToChoose.Nothing);

    /// <summary>What was typed, under the name that it has in the address.</summary>
    [ModelBinder(Name = "suche")]
    public string? Query { get; private init; }

    /// <summary>Whether municipalities can be found: only after the register was imported.</summary>
    public bool HasMunicipalities { get; private init; }

    /// <summary>What can be looked for.</summary>
    public string Hint => $"{(HasMunicipalities ? "Land, Kreis oder Gemeinde, zum Beispiel „Konstanz“"
        : "Land oder Kreis, zum Beispiel „Landkreis Konstanz“")}. Eine Postleitzahl geht auch.";

    /// <summary>Whether nothing is chosen or was.</summary>
    public bool IsEmpty => Chosen.Count + Unticked.Count == 0;

    /// <summary>What was found and is not in the list yet.</summary>
    public IReadOnlyList<Area> Offered => [.. Found.Areas.ExceptBy(Chosen.Concat(Unticked).Select(area => area.Key), area => area.Key)];

    /// <summary>What a form shows for what is stored, the keys that are ticked and what was typed.</summary>
    public static async Task<AreaChoice> Of(
        Db db, IEnumerable<AreaKey> stored, IReadOnlyCollection<string> keys, string? query, AreaKind smallest, CancellationToken cancel)
    {
        var chosen = await db.AreasOf(keys, smallest, cancel);
        var unticked = await db.AreasOf(stored.Select(key => key.Text).Except(keys), smallest, cancel);
        var found = await db.AreasNamed(query, smallest, cancel);
        var hasMunicipalities = smallest == AreaKind.Gemeinde
            && await db.Areas.Existing.AnyAsync(area => area.Kind == AreaKind.Gemeinde, cancel);
        return new(chosen, unticked, found) { Query = query, HasMunicipalities = hasMunicipalities };
    }
}
