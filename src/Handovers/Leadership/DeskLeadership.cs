using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>What the lead of alliances has to do with me: somebody asks me, I am handing over, somebody is missing.</summary>
internal static class DeskLeadership
{
    public static IReadOnlyList<DeskTasks> All { get; } =
        [
            new("uebergaben", DeskPart.First, Running), new("vakanzen", DeskPart.First, Vacant),
            new("leitung", DeskPart.Waiting, Missing, Position.First),
        ];

    private static async Task<IReadOnlyList<DeskTask>> Running(Db db, DeskView desk, CancellationToken cancel)
    {
        var me = desk.Me;
        var running = await db.Handovers.AsNoTracking().Unfinished
            .Where(handover => handover.SuccessorId == me.PersonId || handover.LeavingId == me.PersonId)
            .Join(db.Alliances, handover => handover.AllianceId, alliance => alliance.Id,
                (handover, alliance) => new { handover, alliance.Name, alliance.Slug })
            .OrderBy(row => row.handover.Id).ToListAsync(cancel);
        return [.. running.Select(row => Of(row.handover, desk, row.Name, $"{AlliancePaths.Of(row.Slug)}/uebergabe")).OfType<DeskTask>()];
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
        if (!desk.Me.LooksAfterAlliances) return [];
        var count = await db.Alliances.LookedAfterBy(desk.Me, desk.At.BerlinDay, db).Unled(db, desk.At).CountAsync(cancel);
        var sentence = $"In {German.Count(count, "Bündnis ist", "Bündnissen ist")} die Koordination nicht besetzt.";
        return count == 0 ? [] : [new(sentence, HandoverPaths.Vacancies, "Freie Koordinationen ansehen")];
    }

    /// <summary>Who is missing in the team of an alliance that I lead.</summary>
    private static async Task<IReadOnlyList<DeskTask>> Missing(Db db, DeskView desk, CancellationToken cancel)
    {
        var led = desk.Alliances.Where(desk.Me.CanLead).ToList();
        if (led.Count == 0) return [];
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
