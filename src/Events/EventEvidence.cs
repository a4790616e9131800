using Buendnisnetz.Projects;

namespace Buendnisnetz.Events;

/// <summary>Events as evidence: whoever has held one on a subject has dealt with it.</summary>
internal static class EventEvidence
{
    private const int Weight = 2;

    public static EvidenceSource Source { get; } = new(nameof(Event), Load);

    private static async Task<IReadOnlyList<Evidence>> Load(Db db, EvidenceAsked asked, CancellationToken cancel)
    {
        if (asked.Fields.Count > 0) return [];
        var held = await db.CalendarEvents.VisibleTo(asked.Me, db).Over(asked.Now).Where(one => asked.Ids.Contains(one.Id)
                && one.PublishedAt != null && one.CancelledAt == null).AsNoTracking().OrderBy(one => one.Id).ToListAsync(cancel);
        var ids = held.Select(one => one.Id).ToList();
        var hosts = await db.Involvements.Where(who => who.AllianceId != null && who.Role != EventRole.Partner
                && ids.Contains(who.EventId))
            .Select(who => new { who.EventId, Alliance = who.AllianceId!.Value }).Distinct().ToListAsync(cancel);
        var titles = held.ToDictionary(one => one.Id);
        return [.. hosts.Select(host => (host.Alliance, Event: titles[host.EventId])).Select(pair => new Evidence(pair.Alliance,
            $"{pair.Event.Kind.Label}, {pair.Event.Time}", pair.Event.Title, pair.Event.Path, Weight))];
    }
}
