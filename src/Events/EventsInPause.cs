using Buendnisnetz.Alliances;

namespace Buendnisnetz.Events;

/// <summary>
/// Events to come of an alliance that pauses or ends: its own take place, are put off, offered to the others who stand behind them, or
/// cancelled with a reason; where it is only the host it stays or leaves, and whoever looks after the event is told.
/// </summary>
internal static class EventsInPause
{
    private static readonly (PauseFate, string)[] Fates = [(PauseFate.Complete, "findet wie geplant statt"),
        (PauseFate.Postpone, "wird verschoben, der Termin folgt")];

    private static readonly (PauseFate, string) HandOver = (PauseFate.HandOver, "wird den anderen angeboten, die dahinterstehen"),
        Cancelled = (PauseFate.Cancel, "wird abgesagt");

    private static readonly (PauseFate, string)[] DraftFates = [(PauseFate.Rest, "bleibt als Entwurf liegen")];

    private static readonly (PauseFate, string)[] HostFates = [(PauseFate.Complete, "wir bleiben Gastgeber"),
        (PauseFate.HandOver, "wir können nicht mehr Gastgeber sein")];

    public static PauseTopic Topic { get; } = new("event", "Kommende Veranstaltungen", "Kommende Veranstaltung",
        Running, Settle)
    { AsksAtEnd = true, IsTold = IsTold, Stays = PutOff };

    /// <summary>An alliance is at work again: what it has offered to others stays with it.</summary>
    public static async Task Keep(Db db, Guid alliance, CancellationToken cancel)
    {
        foreach (var one in await db.CalendarEvents.Where(one => one.AllianceId == alliance && one.OfferedAt != null)
            .OrderBy(one => one.Id).ToListAsync(cancel)) one.Keep();
    }

    /// <summary>What was put off with a step that was a mistake waits for its day.</summary>
    private static async Task<IReadOnlyList<string>> PutOff(LifeMistake mistake) => [.. (await mistake.Db.CalendarEvents
        .Where(one => one.AllianceId == mistake.Alliance.Id && one.PostponedAt == mistake.Moment).OrderBy(one => one.Id)
        .Select(one => one.Title).ToListAsync(mistake.Cancel))
        .Select(title => $"{title.Quoted} bleibt verschoben. Bitte tragen Sie den Termin neu ein.")];

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, DateTimeOffset at,
        CancellationToken cancel)
    {
        var events = await db.CalendarEvents.OfAlliance(alliance.Id, db).Where(one => one.CancelledAt == null).Coming(at)
            .WithPeople.OrderBy(one => one.BeginsAt).ThenBy(one => one.Id).ToListAsync(cancel);
        return [.. events.Where(one => one.AllianceId == alliance.Id || (one.IsPublished && HostOf(one, alliance) is not null))
            .Select(one => new RunningThing(one.Id, $"{one.Title} ({one.Time})", FatesOf(one, alliance, at), one.ChangedAt)
            { Visibility = one.Visibility })];
    }

    private static (PauseFate, string)[] FatesOf(Event one, Alliance alliance, DateTimeOffset at) =>
        one.AllianceId != alliance.Id ? HostFates : !one.IsPublished ? DraftFates
        : one.ObstacleToOffering(at) is null ? [.. Fates, HandOver, Cancelled] : [.. Fates, Cancelled];

    private static Involvement? HostOf(Event one, Alliance alliance) =>
        one.Hosts.FirstOrDefault(who => who.AllianceId == alliance.Id);

    private static async Task Settle(PauseDecision decision)
    {
        if (await decision.Db.CalendarEvents.WithPeople.FirstOrDefaultAsync(one => one.Id == decision.ThingId, decision.Cancel)
            is not { } one) return;
        if (one.AllianceId != decision.Alliance.Id) await Leave(one, decision);
        else if (decision.Fate == PauseFate.Cancel) one.Cancel(decision.Reason, decision.By, decision.At);
        else if (decision.Fate == PauseFate.Postpone) one.Postpone(null, decision.Reason, decision.By, decision.At);
        else if (decision.Fate == PauseFate.HandOver) await Offer(one, decision);
    }

    /// <summary>The last host is named as a former one until there is another; whoever looks after the event hears of it.</summary>
    private static async Task Leave(Event one, PauseDecision decision)
    {
        var (name, title) = (decision.Alliance.Name, one.Title.Quoted);
        var sentence = $"Trotzdem bleibt {name} Gastgeber von {title}.";
        if (decision.Fate == PauseFate.HandOver && HostOf(one, decision.Alliance) is { } host)
        {
            one.EndHosting(host, FuzzyDate.OfDay(decision.At.BerlinDay), decision.By, decision.At);
            sentence = HostsEnding.Sentence(one, name);
        }
        await decision.Tell(one.PlaceId, one, $"{decision.Reason} {sentence}", one.Hosts.Any() ? "bearbeiten" : "beteiligte");
    }

    private static async Task Offer(Event one, PauseDecision decision)
    {
        one.Offer(decision.By, decision.At);
        if (decision.Alliance.State == LifeState.Ended && HostOf(one, decision.Alliance) is { } host)
            one.EndHosting(host, FuzzyDate.OfDay(decision.At.BerlinDay), decision.By, decision.At);
        foreach (var heir in one.Heirs)
            await decision.Tell((heir.AllianceId ?? heir.NetworkId)!.Value, one,
                $"{decision.Reason} Möchten Sie {one.Title.Quoted} übernehmen?", "uebernahme");
    }

    private static Task Tell(this PauseDecision decision, Guid place, Event one, string sentence, string below) =>
        decision.Db.TellTeam(place, one, sentence, below, decision.By, decision.At, decision.Cancel);

    private static async Task<bool> IsTold(Db db, IReadOnlyList<Guid> cancelled, CancellationToken cancel)
    {
        foreach (var guests in db.Catalog.Of<EventGuests>())
            if (await guests.Any(db, cancelled, cancel)) return true;
        return false;
    }
}
