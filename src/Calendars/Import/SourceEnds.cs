using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Calendars;

/// <summary>When an alliance or a network ends, nothing is taken from its foreign calendars any more.</summary>
internal static class SourceEnds
{
    public static Task OfAlliance(Db db, AllianceEnded happened, CancellationToken cancel) => End(db, happened, cancel);

    public static Task OfNetwork(Db db, NetworkEnded happened, CancellationToken cancel) => End(db, happened, cancel);

    private static async Task End(Db db, DomainEvent happened, CancellationToken cancel)
    {
        foreach (var source in await db.CalendarSources.Where(one => one.PlaceId == happened.SubjectId && one.EndedAt == null)
            .ToListAsync(cancel)) source.End(happened.At);
    }
}
