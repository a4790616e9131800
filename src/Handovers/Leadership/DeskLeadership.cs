using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>What the lead of alliances has to do with me: somebody asks me, I am handing over, somebody is missing.</summary>
internal static class DeskLeadership
{
    public static IReadOnlyList<DeskTasks> All { get; } =
        [
            new("uebergaben", DeskPart.First, Running) { Waits = (db, desk) => Mine(db, desk).Select(one => one.Id) },
            DeskTasks.Told("vakanzen", DeskPart.First, (db, desk) => !desk.Me.LooksAfterAlliances ? null
                : Unled(db, desk).GroupBy(_ => 1).Select(all => new Line { Number = all.Count() }), Vacant),
            DeskTasks.Told("leitung", DeskPart.Waiting, Gaps, Missing, Position.First),
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

    /// <summary>Which seats of the lead are empty in those that I lead: the alliance and the code of the role.</summary>
    private static IQueryable<Line>? Gaps(Db db, DeskView desk)
    {
        var ids = desk.Alliances.Where(desk.Me.CanLead).Select(alliance => alliance.Id).ToList();
        var held = db.Seats.InForce(desk.At).Where(seat => seat.Place == AllianceSeats.Place && ids.Contains(seat.PlaceId));
        var led = db.Alliances.Where(one => ids.Contains(one.Id));
        var (lead, deputy) = (AllianceSeats.Coordinator.Code, AllianceSeats.Deputy.Code);
        return ids.Count == 0 ? null
            : led.Where(one => !held.Any(seat => seat.PlaceId == one.Id && seat.Role == AllianceSeats.Coordinator))
                .Select(one => new Line { Id = one.Id, Slug = lead })
                .Concat(led.Where(one => !held.Any(seat => seat.PlaceId == one.Id && seat.Role == AllianceSeats.Deputy))
                    .Select(one => new Line { Id = one.Id, Slug = deputy }));
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

    private static IEnumerable<DeskTask> Vacant(DeskView desk, IReadOnlyList<Line> counted) => counted.Select(all => new DeskTask(
        $"In {German.Count(all.Number!.Value, "Bündnis ist", "Bündnissen ist")} die Koordination nicht besetzt.",
        HandoverPaths.Vacancies, "Freie Koordinationen ansehen"));

    /// <summary>Who is missing in the team of an alliance that I lead.</summary>
    private static IEnumerable<DeskTask> Missing(DeskView desk, IReadOnlyList<Line> gaps)
    {
        var empty = gaps.Select(gap => (gap.Id!.Value, gap.Slug!)).ToHashSet();
        return desk.Alliances.SelectMany(alliance => Missing(alliance, empty));
    }

    private static IEnumerable<DeskTask> Missing(Alliance alliance, HashSet<(Guid, string)> empty)
    {
        var team = alliance.Below("team");
        if (empty.Contains((alliance.Id, AllianceSeats.Coordinator.Code)))
            yield return new("Die Koordination ist nicht besetzt.", team, "Zugänge verwalten", alliance.Id);
        if (empty.Contains((alliance.Id, AllianceSeats.Deputy.Code)))
            yield return new("Es gibt keine Stellvertretung. Zu zweit geht nichts verloren.", $"{team}#neu", "Stellvertretung benennen",
                alliance.Id);
    }
}
