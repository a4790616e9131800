using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>What the lead of alliances has to do with me: somebody asks me, I am handing over, somebody is missing, I have just begun.</summary>
internal static class DeskLeadership
{
    public static async Task<IReadOnlyList<DeskTask>> First(Db db, Actor me, DateTimeOffset at, CancellationToken cancel)
    {
        var running = await db.Handovers.AsNoTracking().Unfinished.Where(handover => handover.SuccessorId == me.PersonId || handover.LeavingId == me.PersonId)
            .Join(db.Alliances, handover => handover.AllianceId, alliance => alliance.Id, (handover, alliance) => new { handover, alliance.Name, alliance.Slug })
            .OrderBy(row => row.handover.Id).ToListAsync(cancel);
        var tasks = running.Select(row => Of(row.handover, me, row.Name, $"{AlliancePaths.Of(row.Slug)}/uebergabe")).OfType<DeskTask>().ToList();
        if (me.LooksAfterAlliances && await Vacant(db, me, at, cancel) is { } vacant) tasks.Add(vacant);
        return tasks;
    }

    public static async Task<IReadOnlyList<FirstDays>> Beginnings(Db db, IReadOnlyList<Alliance> own, IReadOnlyList<Seat> mine, DateTimeOffset at, CancellationToken cancel)
    {
        List<FirstDays> days = [];
        foreach (var seat in mine.Where(seat => FirstDays.AreOf(seat, at)))
            if (own.FirstOrDefault(alliance => alliance.Id == seat.PlaceId && alliance.IsOpen) is { } alliance) days.Add(await FirstDays.Of(db, alliance, seat, at, cancel));
        return [.. days.Where(one => one.Next.Any())];
    }

    private static DeskTask? Of(Handover handover, Actor me, string alliance, string path) => (handover.State, handover.IsFor(me.PersonId)) switch
    {
        (HandoverState.Announced, true) => new($"Möchten Sie „{alliance}“ koordinieren? Jemand wartet auf Ihre Antwort.", $"{path}/antwort", "Ansehen und antworten"),
        (HandoverState.Checklist, true) => new($"Sie übernehmen am {handover.On?.Long} die Koordination von „{alliance}“.", path, "Gemeinsame Liste ansehen"),
        (HandoverState.AccessTransferred, true) => new($"Die Koordination von „{alliance}“ liegt jetzt bei Ihnen. Haben Sie alles gefunden?", path, "Übergabe abschließen"),
        (HandoverState.Announced, false) => new($"Ihre Anfrage zur Nachfolge in „{alliance}“ wartet auf Antwort.", path, "Stand ansehen"),
        (HandoverState.Checklist, false) => new($"Sie geben „{alliance}“ am {handover.On?.Long} weiter.", path, "Gemeinsame Liste ansehen"),
        _ => null,
    };

    private static async Task<DeskTask?> Vacant(Db db, Actor me, DateTimeOffset at, CancellationToken cancel)
    {
        var count = await db.Alliances.LookedAfterBy(me, at.BerlinDay, db).Unled(db, at).CountAsync(cancel);
        return count == 0 ? null : new($"In {German.Count(count, "Bündnis ist", "Bündnissen ist")} die Koordination nicht besetzt.", AlliancePaths.Vacancies, "Vakanzen ansehen");
    }
}
