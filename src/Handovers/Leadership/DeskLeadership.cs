using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>What the lead of alliances has to do with me: somebody asks me, I am handing over, somebody is missing.</summary>
internal static class DeskLeadership
{
    public static IReadOnlyList<DeskTasks> All { get; } =
        [
            new("uebergaben", DeskPart.First, Running) { Waits = (db, desk) => Mine(db, desk).Select(one => one.Id) },
            new("vakanzen", DeskPart.First, Vacant)
            { Waits = (db, desk) => desk.Me.LooksAfterAlliances ? Unled(db, desk).Select(one => one.Id) : null },
            new("leitung", DeskPart.Waiting, Missing, Position.First) { Waits = WithGaps },
        ];

    private static async Task<IReadOnlyList<DeskTask>> Running(Db db, DeskView desk, CancellationToken cancel)
    {
        var running = await Mine(db, desk).AsNoTracking()
            .Join(db.Alliances, handover => handover.AllianceId, alliance => alliance.Id,
                (handover, alliance) => new { handover, alliance.Name, alliance.Slug })
            .OrderBy(row => row.handover.Id).ToListAsync(cancel);
        return [.. running.Select(row => Of(row.handover, desk, row.Name, $"{AlliancePaths.Of(row.Slug)}/uebergabe")).OfType<DeskTask>()];
    }

    private static IQueryable<Handover> Mine(Db db, DeskView desk)
    {
        var me = desk.Me.PersonId;
        return db.Handovers.Unfinished.Where(handover => handover.SuccessorId == me || handover.LeavingId == me);
    }

    private static IQueryable<Alliance> Unled(Db db, DeskView desk) =>
        db.Alliances.LookedAfterBy(desk.Me, desk.At.BerlinDay, db).Unled(db, desk.At);

    /// <summary>Those that I lead and in which a seat of the lead is empty.</summary>
    private static IQueryable<Guid>? WithGaps(Db db, DeskView desk)
    {
        var ids = desk.Alliances.Where(desk.Me.CanLead).Select(alliance => alliance.Id).ToList();
        if (ids.Count == 0) return null;
        var held = db.Seats.InForce(desk.At).Where(seat => seat.Place == AllianceSeats.Place);
        return db.Alliances.Where(one => ids.Contains(one.Id)
            && (!held.Any(seat => seat.PlaceId == one.Id && seat.Role == AllianceSeats.Coordinator)
                || !held.Any(seat => seat.PlaceId == one.Id && seat.Role == AllianceSeats.Deputy))).Select(one => one.Id);
    }

    private static DeskTask? Of(Handover handover, DeskView desk, string alliance, string path) =>
        (handover.State, handover.IsFor(desk.Me.PersonId)) switch
        {
            (HandoverState.Announced, true) =>
                new($"Möchten Sie „{alliance}“ koordinieren? Jemand wartet auf Ihre Antwort.", $"{path}/antwort", "Ansehen und antworten"),
            (HandoverState.Checklist, true) =>
                new($"Sie übernehmen am {handover.On?.Long} die Koordination von „{alliance}“.", path, "Gemeinsame Liste ansehen"),
            (HandoverState.AccessTransferred, true) =>
                new($"Die Koordination von „{alliance}“ liegt jetzt bei Ihnen. Haben Sie alles gefunden?", path, "Übergabe abschließen"),
            (HandoverState.Announced, false) => new($"Ihre Anfrage zur Nachfolge in „{alliance}“ wartet auf Antwort.", path,
                "Stand ansehen"),
            (HandoverState.Checklist, false) => new($"Sie geben „{alliance}“ am {handover.On?.Long} weiter.", path,
                "Gemeinsame Liste ansehen"),
            (HandoverState.AccessTransferred, false) when handover.IsStillOpenTo(desk.Me.PersonId, desk.At) =>
                new($"„{alliance}“ ist übergeben. Bis alles gefunden ist, steht Ihnen die gemeinsame Liste noch offen.", path,
                    "Gemeinsame Liste ansehen"),
            _ => null,
        };

    private static async Task<IReadOnlyList<DeskTask>> Vacant(Db db, DeskView desk, CancellationToken cancel)
    {
        var count = await Unled(db, desk).CountAsync(cancel);
        var sentence = $"In {German.Count(count, "Bündnis ist", "Bündnissen ist")} die Koordination nicht besetzt.";
        return count == 0 ? [] : [new(sentence, HandoverPaths.Vacancies, "Freie Koordinationen ansehen")];
    }

    /// <summary>Who is missing in the team of an alliance that I lead.</summary>
    private static async Task<IReadOnlyList<DeskTask>> Missing(Db db, DeskView desk, CancellationToken cancel)
    {
        var led = desk.Alliances.Where(desk.Me.CanLead).ToList();
        var ids = led.Select(alliance => alliance.Id).ToList();
        var held = (await db.Seats.InForce(desk.At).Where(seat => seat.Place == AllianceSeats.Place && ids.Contains(seat.PlaceId))
            .Select(seat => new { seat.PlaceId, seat.Role }).ToListAsync(cancel)).Select(seat => (seat.PlaceId, seat.Role)).ToHashSet();
        return [.. led.SelectMany(alliance => Missing(alliance, held))];
    }

    private static IEnumerable<DeskTask> Missing(Alliance alliance, HashSet<(Guid, SeatRole)> held)
    {
        var team = alliance.Below("team");
        if (!held.Contains((alliance.Id, AllianceSeats.Coordinator)))
            yield return new("Die Koordination ist nicht besetzt.", team, "Zugänge verwalten", alliance.Id);
        if (!held.Contains((alliance.Id, AllianceSeats.Deputy)))
            yield return new("Es gibt keine Stellvertretung. Zu zweit geht nichts verloren.", $"{team}#neu", "Stellvertretung benennen",
                alliance.Id);
    }
}
