using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>Something that waits at the desk.</summary>
internal sealed record DeskTask(string Sentence, string Path, string Verb);

/// <summary>An alliance on the desk of somebody who holds a seat in it.</summary>
internal sealed record DeskAlliance(Alliance Alliance, string Role, IReadOnlyList<DeskTask> Waiting, IReadOnlyList<DeskTask> Outdated)
{
    /// <summary>After so long a fact should be looked at again.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(365);

    public static DeskAlliance Of(Alliance alliance, IReadOnlyList<Seat> seats, Actor me, DateTimeOffset now) => new(alliance,
        seats.FirstOrDefault(seat => seat.PersonId == me.PersonId)?.Role.Label ?? "",
        [.. alliance.IsOpen ? Waits(alliance, seats, me) : []],
        [.. alliance.IsOpen ? Ages(alliance, now) : []]);

    private static IEnumerable<DeskTask> Waits(Alliance alliance, IReadOnlyList<Seat> seats, Actor me)
    {
        if (alliance.State == LifeState.Founding)
            yield return new("Das Bündnis ist noch in Gründung.", alliance.Below("bearbeiten"), "Sehen, was bis zum Start fehlt");
        if (me.CanLead(alliance) && seats.All(seat => seat.Role != SeatRole.Coordinator))
            yield return new("Die Koordination ist nicht besetzt.", alliance.Below("team"), "Zugänge verwalten");
        if (me.CanLead(alliance) && seats.All(seat => seat.Role != SeatRole.Deputy))
            yield return new("Es gibt keine Stellvertretung. Zu zweit geht nichts verloren.", alliance.Below("team"), "Stellvertretung benennen");
        if (alliance.About.Length == 0) yield return new("Die Seite hat noch keine Beschreibung.", alliance.Below("profil"), "Beschreibung schreiben");
        if (alliance.Fields.Count == 0) yield return new("Es sind noch keine Handlungsfelder gewählt.", alliance.Below("handlungsfelder"), "Handlungsfelder wählen");
        if (!alliance.OpenContactPoints.Any()) yield return new("Es gibt noch keine Anlaufstelle.", alliance.Below("anlaufstelle"), "Anlaufstelle eintragen");
    }

    private static IEnumerable<DeskTask> Ages(Alliance alliance, DateTimeOffset now)
    {
        if (now - alliance.ProfileCheckedAt > Fresh)
            yield return new($"Das Profil wurde zuletzt am {alliance.ProfileCheckedAt.LongDay} geprüft.", alliance.Below("bearbeiten"), "Profil prüfen");
        foreach (var point in alliance.OpenContactPoints.Where(point => now - point.CheckedAt > Fresh))
            yield return new($"„{point.Name}“ wurde zuletzt am {point.CheckedAt.LongDay} geprüft.", alliance.Below("bearbeiten"), "Anlaufstelle prüfen");
        var partners = alliance.ActivePartnerships.Count(partner => now - partner.CheckedAt > Fresh);
        if (partners > 0)
            yield return new($"{German.Count(partners, "Partner wurde", "Partner wurden")} seit über einem Jahr nicht geprüft.", alliance.Below("partner-liste"), "Partnerliste pflegen");
    }
}

/// <summary>Something that happened in one of my alliances.</summary>
internal sealed record DeskEvent(string Sentence, string Alliance, string Path, DateTimeOffset At)
{
    private const int Most = 12;

    public static async Task<IReadOnlyList<DeskEvent>> Latest(Db db, IReadOnlyList<Alliance> alliances, CancellationToken cancel)
    {
        var known = alliances.ToDictionary(alliance => alliance.Id);
        var ids = known.Keys.ToList();
        var events = await db.Events.Where(happened => ids.Contains(happened.SubjectId)).OrderByDescending(happened => happened.At).ThenByDescending(happened => happened.Id).Take(Most).ToListAsync(cancel);
        return [.. events.Select(happened => new DeskEvent(happened.Sentence, known[happened.SubjectId].Name, known[happened.SubjectId].Path, happened.At))];
    }
}
