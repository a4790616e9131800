using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

/// <summary>How fresh the facts of alliances are, in the table in which an office looks through them.</summary>
internal static class AllianceFreshness
{
    public static AllianceColumn Column { get; } = new("Angaben", Load, InCsv: "Angaben aktuell (%)", Filter: new AllianceFilter(
        "veraltet", "Angaben nicht aktuell",
        count => $"{German.Count(count, "Bündnis hat", "Bündnisse haben")} Angaben, die lange niemand bestätigt hat."));

    private static async Task<IReadOnlyDictionary<Guid, AllianceCell>> Load(
        Db db, IReadOnlyCollection<Guid> ids, DateTimeOffset at, CancellationToken cancel)
    {
        var freshness = await db.FreshnessOf(ids, at.BerlinDay, cancel);
        return freshness.ToDictionary(one => one.Key, one => Cell(one.Value));
    }

    /// <summary>Where the work has ended nothing waits: only open questions and hints count besides what is due.</summary>
    private static AllianceCell Cell(PlaceFreshness fresh) => new(
        fresh.Doubts > 0 ? "Hinweis offen" : fresh.IsFresh ? "" : fresh.Sentence,
        fresh.Percent.ToString(German.Culture),
        fresh.Doubts > 0 ? "warning" : null,
        !fresh.IsFresh);
}
