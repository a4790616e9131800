using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>What speaks for two projects doing the same, and how much each of it counts.</summary>
/// <param name="Likeness">Their words.</param>
/// <param name="Shared">Terms and words that both say.</param>
/// <param name="Fields">Action fields of both, by name; null where one has none.</param>
/// <param name="Who">Who takes part in both.</param>
/// <param name="Place">Where both are, in a sentence; null where that tells nothing, as a Land does.</param>
/// <param name="IsElsewhere">Whether the other one is beside this one or farther away.</param>
internal sealed record Comparison(Likeness Likeness, IReadOnlyList<string> Shared, IReadOnlyList<string>? Fields,
    IReadOnlyList<string> Who, string? Place, bool IsElsewhere)
{
    private const double OfField = 0.5, OfOtherField = -0.6, OfWho = 0.4, OfElsewhere = -0.6;
    private const int MostWords = 5;

    /// <summary>Compares what somebody has in mind with a project that is there.</summary>
    public static Comparison Between(Sketch sketch, Project one, Likeness likeness, Surroundings around, Names names)
    {
        var other = Sketch.Of(one);
        return new(likeness, sketch.Reading.SharedWith(other.Reading, MostWords),
            sketch.Fields.Count == 0 || other.Fields.Count == 0 ? null
                : [.. sketch.Fields.Intersect(other.Fields).Select(code => names.Fields.GetValueOrDefault(code, code))],
            [.. one.Carriers.Where(who => sketch.Who.Contains(who.AllianceId ?? who.OrganisationId ?? default)).Select(who => who.Name)],
            PlaceOf(other, around, names), !other.Areas.Any(area => area.Level == AreaKind.Land || IsIn(around.Own, area)));
    }

    private static string? PlaceOf(Sketch other, Surroundings around, Names names)
    {
        var told = other.Areas.Where(area => area.Level != AreaKind.Land && names.Areas.ContainsKey(area)).ToList();
        foreach (var (places, words) in new[] { (around.Own, "Derselbe Ort"), (around.Beside, "In der Nähe") })
            if (told.Where(area => IsIn(places, area)).Select(area => names.Areas[area]).FirstOrDefault() is { } name)
                return $"{words}: {name}.";
        return null;
    }

    private static bool IsIn(IReadOnlyList<AreaKey> places, AreaKey area) => places.Contains(Surroundings.PlaceOf(area));

    /// <summary>How alike, with the reasons.</summary>
    public Finding ToFinding(Project one) => new(one, Likeness.With(Sum), [.. Reasons()]);

    private double Sum => (Fields is null ? 0 : Fields.Count > 0 ? OfField : OfOtherField) + (Who.Count > 0 ? OfWho : 0)
        + (IsElsewhere ? OfElsewhere : 0);

    private IEnumerable<string> Reasons()
    {
        yield return Shared.Count > 0 ? $"Beide handeln von: {string.Join(", ", Shared)}." : "Beide sagen Ähnliches in anderen Worten.";
        if (Place is { } place) yield return place;
        if (Fields is { Count: > 0 }) yield return $"Dasselbe Handlungsfeld: {string.Join(", ", Fields)}.";
        if (Likeness.Whom > 0) yield return "Für dieselben Menschen.";
        if (Who.Count > 0) yield return $"An beiden beteiligt: {string.Join(", ", Who)}.";
    }
}

/// <summary>Action fields and areas by their names.</summary>
internal sealed record Names(IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<AreaKey, string> Areas)
{
    /// <summary>Those of some projects.</summary>
    public static async Task<Names> Of(IReadOnlyList<Project> projects, Db db, CancellationToken cancel)
    {
        var codes = projects.SelectMany(one => one.Fields).Select(field => field.TermCode).Distinct().ToList();
        var keys = projects.SelectMany(one => one.Areas).Select(area => area.Key).Distinct().ToList();
        return new(await db.Terms.Where(term => codes.Contains(term.Code)).ToDictionaryAsync(term => term.Code, term => term.Label, cancel),
            (await db.Areas.Where(area => keys.Contains(area.Key)).ToListAsync(cancel)).ToDictionary(area => area.Key, area => area.Title));
    }
}
