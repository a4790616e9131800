namespace Buendnisnetz.Territory;

/// <summary>Brings the areas to the state of a register; nothing is lost, what is dissolved stays with its last day.</summary>
internal sealed class RegisterComparison(Db db, MunicipalRegister register, Dictionary<AreaKey, Area> areas, ILookup<AreaKey, string> keys)
{
    private const double LeastShare = 0.9;

    private readonly HashSet<Area> added = [];
    private readonly HashSet<string> official = [.. register.Of(AreaKind.Gemeinde).Select(entry => Folding.Fold(entry.Name))];
    private readonly List<string> renamed = [], ended = [];
    private int updated;

    /// <summary>Compares and changes; the caller saves.</summary>
    /// <exception cref="Refusal">The register is older than what is there, or too small.</exception>
    public static async Task<RegisterChanges> Apply(Db db, MunicipalRegister register, CancellationToken cancel)
    {
        var areas = await db.Areas.ToDictionaryAsync(area => area.Key, cancel);
        Refusal.On(Obstacle(register, areas, await LatestDay(db, cancel)));
        var names = await db.AreaNames.AsNoTracking().ToListAsync(cancel);
        return new RegisterComparison(db, register, areas, names.ToLookup(name => name.Area, name => name.Text)).Apply();
    }

    private static Task<DateOnly?> LatestDay(Db db, CancellationToken cancel) =>
        db.RegisterImports.Where(import => import.State == ImportState.Done).MaxAsync(import => import.Day, cancel);

    private static string? Obstacle(MunicipalRegister register, Dictionary<AreaKey, Area> areas, DateOnly? latest)
    {
        var before = areas.Values.Count(area => area is { Kind: AreaKind.Gemeinde, ValidUntil: null });
        var now = register.Of(AreaKind.Gemeinde).Count();
        if (latest > register.Day)
            return $"Die Datei hat den Gebietsstand {register.Day.Long} und ist älter als der eingespielte vom {latest.Value.Long}.";
        return now < before * LeastShare
            ? $"Die Datei enthält nur {now} Gemeinden, bisher sind es {before}. So viele können nicht aufgelöst sein; vermutlich ist sie "
            + $"nicht vollständig." : null;
    }

    private RegisterChanges Apply()
    {
        foreach (var entry in register.Entries) Take(entry);
        var named = register.Entries.Select(entry => entry.Key).ToHashSet();
        foreach (var area in areas.Values.Where(area => area.ValidUntil is null && !named.Contains(area.Key))) End(area);
        return new(added.Count, renamed.Count, ended.Count, updated)
        {
            AddedNames = RegisterChanges.Shown(added.Select(area => area.Title)),
            RenamedNames = RegisterChanges.Shown(renamed),
            EndedNames = RegisterChanges.Shown(ended),
        };
    }

    private void Take(RegisterEntry entry)
    {
        var place = PlaceOf(entry);
        var isSpelling = place?.Stem == PlaceNames.Stem(entry.Name) && !IsAnothers(place.Name, entry);
        var name = isSpelling ? place!.Name : entry.Name;
        if (!areas.TryGetValue(entry.Key, out var area)) area = Add(entry, name);
        else if (area.Kind == AreaKind.Gemeinde && area.SortKey != Folding.Fold(name)) Rename(area, name);
        area.ValidUntil = null;
        db.AreaNames.AddRange(AreaName.Of(area.Key, name, entry.Name).Where(found => !keys[area.Key].Contains(found.Text)));
        if (Update(area, entry, place) && !added.Contains(area)) updated++;
    }

    /// <summary>"Lüchow" is the name of another municipality, so that "Lüchow (Wendland)" keeps its own.</summary>
    private bool IsAnothers(string name, RegisterEntry entry) =>
        Folding.Fold(name) != Folding.Fold(entry.Name) && official.Contains(Folding.Fold(name));

    /// <summary>The open data's spelling is that of people ("Weilheim in Oberbayern"), and it knows where the place lies.</summary>
    private static GazetteerPlace? PlaceOf(RegisterEntry entry)
    {
        if (entry.Key.Level != AreaKind.Gemeinde) return null;
        var namesakes = Gazetteer.Germany.OfStem(PlaceNames.Stem(entry.Name)).Where(place => entry.Key.Land.Covers(place.Area)).ToList();
        var ofCode = entry.PostalCode is { } code ? Gazetteer.Germany.OfCode(code) : [];
        return namesakes.Find(place => place.Code == entry.PostalCode)
            ?? namesakes.Find(place => place.Area == entry.Key.Kreis && place.Key == PlaceNames.Key(entry.Name))
            ?? (ofCode.Count > 0 ? ofCode[0] : null);
    }

    private Area Add(RegisterEntry entry, string name)
    {
        var area = new Area(entry.Key, name, entry.Designation) { ValidFrom = register.Day };
        added.Add(area);
        db.Areas.Add(area);
        return area;
    }

    private void Rename(Area area, string name)
    {
        db.FormerNames.Add(new FormerName(area.Key, area.Name, register.Day));
        renamed.Add($"{area.Name} → {name}");
        (area.Name, area.SortKey) = (name, Folding.Fold(name));
    }

    private static bool Update(Area area, RegisterEntry entry, GazetteerPlace? place)
    {
        var before = (area.Population, area.AreaHectares, area.PostalCode, area.Designation);
        area.Population = entry.Population ?? area.Population;
        area.AreaHectares = entry.Hectares ?? area.AreaHectares;
        area.PostalCode = entry.PostalCode ?? area.PostalCode;
        area.Designation = entry.Designation;
        area.Latitude ??= place?.Position.Latitude;
        area.Longitude ??= place?.Position.Longitude;
        return before != (area.Population, area.AreaHectares, area.PostalCode, area.Designation);
    }

    private void End(Area area)
    {
        area.ValidUntil = register.Day;
        var heirs = added.Where(other => other.Kind == AreaKind.Gemeinde && other.Land == area.Land && other.SortKey == area.SortKey)
            .ToList();
        area.Successor = heirs.Count == 1 ? heirs[0].Key : null;
        ended.Add(area.Title);
    }
}
