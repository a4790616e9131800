using Buendnisnetz.Lists;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks;

/// <summary>
/// The areas that the lines of a list name: by key, by name or by postal code. Those that stand there as the register writes them cost one
/// query together, the others one or two each.
/// </summary>
internal sealed class MemberAreas
{
    private static readonly string[] Designations = ["landkreis", "kreis", "stadtkreis", "stadt", "gemeinde", "region", "staedteregion"];

    private readonly Db db;
    private readonly CancellationToken cancel;
    private readonly ILookup<string, Area> byName;
    private readonly Dictionary<AreaKey, Area> byKey;

    private MemberAreas(Db db, List<Area> areas, CancellationToken cancel)
    {
        (this.db, this.cancel) = (db, cancel);
        byName = areas.SelectMany(area => new[] { area.SortKey, Folding.Fold(area.Title) }.Distinct().Select(key => (key, area)))
            .ToLookup(one => one.key, one => one.area);
        byKey = areas.ToDictionary(area => area.Key);
    }

    public static async Task<MemberAreas> Load(ListVisit visit)
    {
        var typed = visit.Lines.Select(line => line.Cell(MemberColumns.Area)).Where(text => text.Length > 0).Distinct().ToList();
        var names = typed.Select(Folding.Fold).SelectMany(name => new[] { name, Bare(name) }).ToHashSet();
        var keys = visit.Lines.Select(KeyOf).OfType<AreaKey>().ToHashSet();
        var areas = await visit.Db.Areas.Existing.Where(area => names.Contains(area.SortKey) || keys.Contains(area.Key))
            .ToListAsync(visit.Cancel);
        return new(visit.Db, areas, visit.Cancel);
    }

    /// <summary>The area of a line; where it is not sure, the finding that has to be settled first.</summary>
    public async Task<(Area? Area, RowFinding? Question)> Find(EntryLine line)
    {
        var typed = line.Cell(MemberColumns.Area);
        if (KeyOf(line) is { } key && byKey.TryGetValue(key, out var keyed)) return (keyed, null);
        if (byName[Folding.Fold(typed)].Distinct().ToList() is [var only]) return (only, null);
        var code = line.Cell(MemberColumns.PostalCode);
        if (CodeCheck(code, typed) is { } unclear) return (null, unclear);
        var asked = $"{code} {typed}".Trim();
        if (asked.Length == 0) return (null, Stop("Das Gebiet fehlt: Gemeinde oder Landkreis, für die das Bündnis da ist."));
        return Answered(asked, await new PlaceFinder(db).Find(asked, cancel)) is var (found, question) && found is { } place
            ? (await db.Areas.Existing.FirstOrDefaultAsync(area => area.Key == place, cancel), question) : (null, question);
    }

    private static RowFinding? CodeCheck(string typed, string area) => PostalCodes.Question(typed, area) is not { } question ? null
        : RowFinding.Stop(question, [.. PostalCodes.Meant(typed, area).Select(code => RowChoice.Of(MemberColumns.PostalCode, code)),
            new("Ohne PLZ", MemberColumns.PostalCode.Code, "")])
            with
        { Column = MemberColumns.PostalCode };

    private static (AreaKey? Key, RowFinding? Question) Answered(string asked, PlaceAnswer answer)
    {
        if (answer.One is { } one) return (one.Area, null);
        var places = answer.Places.Concat(new[] { answer.Together }.OfType<Place>()).DistinctBy(place => place.Area).Take(6);
        List<RowChoice> choices = [.. places.Select(place => new RowChoice(place.Label, MemberColumns.Key.Code, $"{place.Area}"))];
        return (null, Stop(choices.Count == 0 ? $"Das Gebiet „{asked}“ kennen wir nicht. Bitte schreiben Sie Gemeinde oder Landkreis."
            : $"Welches Gebiet ist mit „{asked}“ gemeint?", choices));
    }

    private static RowFinding Stop(string sentence, params IReadOnlyList<RowChoice> choices) =>
        RowFinding.Stop(sentence, choices) with { Column = MemberColumns.Area };

    /// <summary>The key that a line says; one that begins with a zero may have lost it on the way through a spreadsheet.</summary>
    private static AreaKey? KeyOf(EntryLine line)
    {
        var digits = line.Cell(MemberColumns.Key);
        return AreaKey.TryParse(digits.Length is 1 or 4 or 7 ? $"0{digits}" : digits, out var key) ? key : null;
    }

    private static string Bare(string folded) =>
        folded.Split(' ', 2) is [var first, var rest] && Designations.Contains(first) ? rest : folded;
}
