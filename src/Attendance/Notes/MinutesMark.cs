using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>On the page of a series: how far the minutes of each edition are; only the office reads that.</summary>
internal static class MinutesMark
{
    public static EditionMark Mark { get; } = new(Find);

    private static async Task<IReadOnlyDictionary<Guid, EventWord>> Find(Db db, EditionsAsked asked, CancellationToken cancel)
    {
        if (!asked.IsOffice) return new Dictionary<Guid, EventWord>();
        var adopted = await db.Minutes.Where(one => asked.Ids.Contains(one.EventId))
            .ToDictionaryAsync(one => one.EventId, one => one.AdoptedAt != null, cancel);
        return asked.Ids.ToDictionary(id => id, id => !adopted.TryGetValue(id, out var isAdopted)
            ? new EventWord("kein Protokoll", "neutral") : isAdopted ? new EventWord("Protokoll genehmigt", "success")
            : new EventWord("Protokoll im Entwurf", "info"));
    }
}
