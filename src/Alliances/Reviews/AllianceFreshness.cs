using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

/// <summary>How fresh the facts of alliances are, in the table in which an office looks through them.</summary>
internal static class AllianceFreshness
{
    public static AllianceColumn Column { get; } = new("Angaben", Load, InCsv: "Angaben aktuell (%)", Filter: new AllianceFilter(
        "veraltet", "Angaben nicht aktuell",
        count => $"{German.Count(count, "Bündnis hat", "Bündnisse haben")} Angaben, die lange niemand bestätigt hat oder zu "
            + "denen ein Hinweis wartet."));

    private static async Task<IReadOnlyDictionary<Guid, AllianceCell>> Load(
        Db db, IReadOnlyCollection<Guid> ids, DateTimeOffset at, CancellationToken cancel)
    {
        var freshness = await db.FreshnessOf(ids, at.BerlinDay, cancel);
        return freshness.ToDictionary(one => one.Key, one => Cell(one.Value));
    }

    /// <summary>Column, filter and CSV say the same: an alliance stands out exactly where its share is not full.</summary>
    private static AllianceCell Cell(PlaceFreshness fresh) => new(
        fresh.IsFresh ? "" : fresh.Sentence + (fresh.Doubts > 0 ? ", Hinweis offen" : ""),
        fresh.Percent.ToString(German.Culture),
        fresh.Doubts > 0 && !fresh.IsFresh ? "warning" : null,
        !fresh.IsFresh);
}
