using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>An alliance on the desk of somebody who holds a seat in it.</summary>
internal sealed record DeskAlliance(Alliance Alliance, string Role, IReadOnlyList<DeskTask> Waiting, IReadOnlyList<DeskTask> Outdated)
{
    public static DeskAlliance Of(Alliance alliance, IReadOnlyList<Seat> seats, Actor me, DeskChecks checks) => new(alliance,
        seats.FirstOrDefault(seat => seat.PersonId == me.PersonId)?.Role.Label ?? "",
        [.. alliance.IsOpen ? Waits(alliance, seats, me) : []],
        [.. alliance.IsOpen ? Ages(alliance, checks) : []]);

    private static IEnumerable<DeskTask> Waits(Alliance alliance, IReadOnlyList<Seat> seats, Actor me)
    {
        if (alliance.State == LifeState.Founding)
            yield return new("Das Bündnis ist noch in Gründung.", alliance.Below("bearbeiten"), "Sehen, was bis zum Start fehlt");
        if (alliance.State == LifeState.Idea)
            yield return new("Das Bündnis ist noch eine Idee.", alliance.Below("leben"), "Gründung beginnen");
        if (me.CanLead(alliance) && alliance.PauseNow is { } pause)
            yield return pause.WaitsForAnAnswer
                ? new("Der Rückblick ist da: weiter ruhen, wieder starten oder beenden?", alliance.Below("leben"), "Entscheiden")
                : new($"Das Bündnis ruht. Rückblick am {pause.LookBackOn.Long}.", alliance.Below("leben"), "Ansehen");
        if (me.CanLead(alliance) && seats.All(seat => seat.Role != SeatRole.Coordinator))
            yield return new("Die Koordination ist nicht besetzt.", alliance.Below("team"), "Zugänge verwalten");
        if (me.CanLead(alliance) && seats.All(seat => seat.Role != SeatRole.Deputy))
            yield return new("Es gibt keine Stellvertretung. Zu zweit geht nichts verloren.", alliance.Below("team"), "Stellvertretung benennen");
        if (alliance.About.Length == 0) yield return new("Die Seite hat noch keine Beschreibung.", alliance.Below("profil"), "Beschreibung schreiben");
        if (alliance.Fields.Count == 0) yield return new("Es sind noch keine Handlungsfelder gewählt.", alliance.Below("handlungsfelder"), "Handlungsfelder wählen");
        if (!alliance.OpenContactPoints.Any()) yield return new("Es gibt noch keine Anlaufstelle.", alliance.Below("anlaufstelle"), "Anlaufstelle eintragen");
    }

    /// <summary>What should be looked at again.</summary>
    public static IEnumerable<DeskTask> Ages(Alliance alliance, DeskChecks checks)
    {
        if (checks.DoubtsOf(alliance.Id) is > 0 and var doubts)
            yield return new($"{German.Count(doubts, "Hinweis", "Hinweise")}: Jemand sagt, dass etwas nicht stimmt.", alliance.Below("pruefen"), "Hinweis ansehen");
        if (checks.ProposalsOf(alliance.Id) is > 0 and var proposals)
            yield return new($"{German.Count(proposals, "vorgeschlagene Änderung wartet", "vorgeschlagene Änderungen warten")} auf Ihre Entscheidung.", alliance.Below("pruefen"), "Vorschläge ansehen");
        if (checks.DueOf(alliance.Id) is [_, ..] due)
            yield return new($"{German.Count(due.Count, "Angabe wurde", "Angaben wurden")} lange nicht geprüft: {string.Join(", ", due.Distinct())}.", alliance.Below("pruefen"), "Jetzt prüfen");
    }
}

/// <summary>Something that happened in one of my alliances; what happened again on the same day is told once.</summary>
internal sealed record DeskEvent(string Sentence, string Alliance, string Path, DateTimeOffset At)
{
    private const int Most = 12;

    public static async Task<IReadOnlyList<DeskEvent>> Latest(Db db, IReadOnlyList<Alliance> alliances, CancellationToken cancel)
    {
        var known = alliances.ToDictionary(alliance => alliance.Id);
        var ids = known.Keys.ToList();
        var events = await db.Events.Where(happened => ids.Contains(happened.SubjectId)).OrderByDescending(happened => happened.At).ThenByDescending(happened => happened.Id).Take(Most * 3).ToListAsync(cancel);
        return [.. events.Select(happened => new DeskEvent(happened.Sentence, known[happened.SubjectId].Name, known[happened.SubjectId].Path, happened.At))
            .DistinctBy(happened => (happened.Sentence, happened.Path, happened.At.BerlinDay)).Take(Most)];
    }
}
