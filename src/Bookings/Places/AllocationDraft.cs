using System.Security.Cryptography;
using System.Text;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>Makes the problem of an event: its rounds, its workshops, and what everybody who has a place wishes.</summary>
internal sealed class AllocationDraft
{
    private readonly IReadOnlyList<ProgrammeRound> rounds;
    private readonly IReadOnlyDictionary<Guid, int> changes;

    private AllocationDraft(IReadOnlyList<Session> sessions, IReadOnlyList<Booking> people, ILookup<Guid, SessionWish> wishes,
        BookingTerms terms, IReadOnlyDictionary<Guid, int> changes)
    {
        (Sessions, People) = (sessions, people.ToDictionary(one => KeyOf(one, terms)));
        (rounds, this.changes) = (ProgrammeRounds.Of(sessions), changes);
        Problem = new(terms.Seed, [.. rounds.Select(round => new TimeSlot(round.Id, round.From, round.Until))],
            [.. sessions.Select(Bookable)], [.. People.Select(one => ApplicantOf(one.Key, one.Value, wishes[one.Value.Id], terms))],
            [.. Walks(sessions, terms.WalkMinutes)], terms.MixSectors);
    }

    public AllocationProblem Problem { get; }

    public IReadOnlyList<Session> Sessions { get; }

    /// <summary>The people by the keys that stand in the problem.</summary>
    public IReadOnlyDictionary<string, Booking> People { get; }

    public Session Find(string id) => Sessions.First(session => KeyOf(session) == id);

    public static async Task<AllocationDraft> Of(Db db, BookingTerms terms, IReadOnlyDictionary<Guid, int> changes,
        CancellationToken cancel)
    {
        var people = await db.Bookings.OfEvent(terms.EventId).TakingPart.OrderBy(one => one.Id).ToListAsync(cancel);
        var wishes = await db.SessionWishes.Where(wish => wish.EventId == terms.EventId).AsNoTracking().ToListAsync(cancel);
        return new(await db.BookableSessions(terms.EventId, cancel), people, wishes.ToLookup(wish => wish.BookingId), terms, changes);
    }

    /// <summary>A key that says nothing about the person to others, and is another one at each event.</summary>
    public static string KeyOf(Booking booking, BookingTerms terms) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{terms.Seed}:{booking.Id:N}")))[..16];

    private static string KeyOf(Session session) => session.Slug;

    private BookableSession Bookable(Session session) => new(KeyOf(session), $"{session.WorkshopId:N}", RoundsOf(session),
        session.Least ?? 0, changes.GetValueOrDefault(session.Id, session.Most!.Value), session.RoomKey);

    private string[] RoundsOf(Session session) =>
        [.. rounds.Where(round => round.Sessions.Any(one => one.Id == session.Id)).Select(round => round.Id)];

    private Applicant ApplicantOf(string key, Booking person, IEnumerable<SessionWish> wishes, BookingTerms terms) =>
        new(key, [.. wishes.Select(WishOf).OfType<Wish>()], terms.MixSectors ? person.Sector?.ToString() : null);

    private Wish? WishOf(SessionWish wish) => Sessions.FirstOrDefault(session => session.Id == wish.SessionId) is not { } session ? null
        : new($"{session.WorkshopId:N}", wish.Rank, RoundsOf(session)[0]);

    private static IEnumerable<WalkingTime> Walks(IEnumerable<Session> sessions, int minutes)
    {
        if (minutes == 0) yield break;
        var houses = sessions.Select(session => session.RoomKey).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var (from, to) in houses.SelectMany((from, at) => houses.Skip(at + 1).Select(to => (from, to))))
            yield return new(from, to, minutes);
    }
}
