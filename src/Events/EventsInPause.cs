using Buendnisnetz.Alliances;

namespace Buendnisnetz.Events;

/// <summary>Events to come of an alliance that pauses or ends: they take place all the same, or are cancelled with a reason.</summary>
internal static class EventsInPause
{
    private static readonly (PauseFate, string)[] Fates = [(PauseFate.Complete, "findet wie geplant statt"),
        (PauseFate.Cancel, "wird abgesagt")];

    private static readonly (PauseFate, string)[] DraftFates = [(PauseFate.Rest, "bleibt als Entwurf liegen")];

    public static PauseTopic Topic { get; } = new("event", "Kommende Veranstaltungen", "Kommende Veranstaltung",
        Running, Settle)
    { AsksAtEnd = true, IsTold = IsTold };

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, DateTimeOffset at,
        CancellationToken cancel)
    {
        var events = await db.CalendarEvents.Where(one => one.AllianceId == alliance.Id && one.CancelledAt == null)
            .Coming(at).Soonest.ToListAsync(cancel);
        return [.. events.Select(one => new RunningThing(one.Id, $"{one.Title} ({one.Time})",
            one.IsPublished ? Fates : DraftFates, one.ChangedAt) { Visibility = one.Visibility })];
    }

    private static async Task Settle(PauseDecision decision)
    {
        if (decision.Fate != PauseFate.Cancel) return;
        if (await decision.Db.CalendarEvents.WithPeople.FirstOrDefaultAsync(one => one.Id == decision.ThingId, decision.Cancel) is { } one)
            one.Cancel(decision.Reason, decision.By, decision.At);
    }

    private static async Task<bool> IsTold(Db db, IReadOnlyList<Guid> cancelled, CancellationToken cancel)
    {
        foreach (var guests in db.Catalog.Of<EventGuests>())
            if (await guests.Any(db, cancelled, cancel)) return true;
        return false;
    }
}
