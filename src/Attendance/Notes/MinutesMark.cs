using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>On the page of a series: how far the minutes of each edition are; only the office reads that.</summary>
internal static class MinutesMark
{
    public static EditionMark Mark { get; } = new("protokoll", (db, asked) => !asked.Ours.Any() ? null
        : db.Minutes.Where(one => asked.Ids.Contains(one.EventId)).Select(one => new Line { Id = one.EventId, At = one.AdoptedAt }), Words);

    private static Dictionary<Guid, EventWord> Words(EditionsAsked asked, Lines lines)
    {
        if (!asked.Ours.Any()) return [];
        var adopted = lines[Mark.Part].ToDictionary(line => line.Id!.Value, line => line.At is not null);
        return asked.Ours.ToDictionary(id => id, id => !adopted.TryGetValue(id, out var isAdopted)
            ? new EventWord("kein Protokoll", "neutral") : isAdopted ? new EventWord("Protokoll genehmigt", "success")
            : new EventWord("Protokoll im Entwurf", "info"));
    }
}
