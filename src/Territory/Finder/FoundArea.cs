namespace Buendnisnetz.Territory;

/// <summary>An area from the database together with the Kreis around it, and the key under which it was found by name.</summary>
internal sealed record FoundArea(Area Area, Area? Kreis, string? Key = null)
{
    /// <summary>A kreisfreie Stadt is its own Kreis, so that there is none to name.</summary>
    private string? KreisTitle =>
        Area.Kind == AreaKind.Gemeinde && Kreis is not null && Kreis.SortKey != Area.SortKey ? Kreis.Title : KreisOfNamesake;

    private string? KreisOfNamesake =>
        Area.Kind == AreaKind.Gemeinde && Kreis is { Designation: "Landkreis" or "Kreis" } ? Kreis.Title : null;

    public Place ToPlace(string? code = null) =>
        new(Area.Spoken, Area.Key, KreisTitle, Area.Position, code ?? Area.PostalCode) { IsArea = true };
}

internal static class FoundAreas
{
    private const int MostRows = 60;

    /// <summary>
    /// The municipalities that a postal code may mean: those with their seat there and those of the names that the code has.
    /// </summary>
    public static async Task<List<FoundArea>> FindMunicipalities(this Db db, string code, IReadOnlyList<GazetteerPlace> known,
        CancellationToken cancel)
    {
        var names = known.Select(place => Folding.Fold(place.Name)).Distinct().ToList();
        var lands = known.Select(place => place.Area.Land).Distinct().ToList();
        var kreise = known.Select(place => place.Area.Kreis).OfType<AreaKey>().Distinct().ToList();
        return await db.Areas.Existing
            .Where(area => area.PostalCode == code || (area.Kind == AreaKind.Gemeinde && names.Contains(area.SortKey)
            && lands.Contains(area.Land)) || kreise.Contains(area.Key))
            .GroupJoin(db.Areas, area => area.Kreis, kreis => kreis.Key, (area, kreise) => new { area, kreise })
            .SelectMany(row => row.kreise.DefaultIfEmpty(), (row, kreis) => new FoundArea(row.area, kreis, null))
            .AsNoTracking().ToListAsync(cancel);
    }

    /// <summary>
    /// The areas down to the smallest kind whose words, or the last of them, begin so; those whose name is short, that is fits best, and
    /// the big ones first.
    /// </summary>
    public static async Task<List<FoundArea>> FindByName(this Db db, string name, AreaKind smallest, CancellationToken cancel)
    {
        var first = name.Split(' ')[0];
        var (end, pattern) = (first + "~", string.Join("% ", name.Split(' ')) + "%");
        return await db.AreaNames
            .Where(row => row.Text.CompareTo(first) >= 0 && row.Text.CompareTo(end) < 0 && EF.Functions.Like(row.Text, pattern))
            .Join(db.Areas.Existing.DownTo(smallest), row => row.Area, area => area.Key, (row, area) => new { row.Text, area })
            .OrderBy(row => row.Text.Length).ThenByDescending(row => row.area.Population)
            .Take(MostRows)
            .GroupJoin(db.Areas, row => row.area.Kreis, kreis => kreis.Key, (row, kreise) => new { row.Text, row.area, kreise })
            .SelectMany(row => row.kreise.DefaultIfEmpty(), (row, kreis) => new FoundArea(row.area, kreis, row.Text))
            .AsNoTracking().ToListAsync(cancel);
    }
}
