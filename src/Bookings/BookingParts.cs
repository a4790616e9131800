using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>What pages of an event show of its registration.</summary>
internal static class BookingParts
{
    /// <summary>On the page: whether one can register, and how many places there are; null where one does not register here.</summary>
    public static async Task<BookingStand?> OfEvent(SlotVisit visit, Event planned) =>
        !planned.IsPublished || await visit.Db.TermsOf(planned.Id, visit.Cancel) is not { } terms ? null
            : await BookingStand.Of(visit.Db, planned, terms, visit.Now, visit.Cancel);

    /// <summary>Where the team edits the event.</summary>
    public static async Task<BookingStand?> OfCard(SlotVisit visit, Event planned) =>
        await visit.Db.TermsOf(planned.Id, visit.Cancel) is { } terms
            ? await BookingStand.Of(visit.Db, planned, terms, visit.Now, visit.Cancel) : new(planned, null, visit.Now, 0, 0, 0);

    /// <summary>Why a draft cannot be discarded: somebody counts on it already.</summary>
    public static async Task<string?> ObstacleToDiscarding(Db db, Guid planned, CancellationToken cancel) =>
        await db.Bookings.OfEvent(planned).AnyAsync(one => one.CancelledAt == null, cancel)
            ? "Es sind schon Menschen angemeldet. Bitte melden Sie sie zuerst ab." : null;

    /// <summary>Whether somebody hopes to come to one of these events and hears of it when it is cancelled.</summary>
    public static Task<bool> Any(Db db, IReadOnlyList<Guid> events, CancellationToken cancel) =>
        db.Bookings.Alive.AnyAsync(one => events.Contains(one.EventId) && one.Email != "", cancel);

    /// <summary>Why a session of the programme cannot go down to so many places, or go.</summary>
    public static async Task<string?> ObstacleToPlaces(Db db, Guid session, int places, CancellationToken cancel)
    {
        if (places == 0 && await db.SessionVisits.AnyAsync(one => one.SessionId == session, cancel))
            return "In diesem Workshop waren schon Menschen. Er bleibt deshalb im Programm.";
        var taken = await db.SessionPlaces.CountAsync(place => place.SessionId == session, cancel)
            + await db.SessionReturns.CountAsync(one => one.SessionId == session, cancel);
        return taken <= places ? null
            : $"In diesem Workshop {(taken == 1 ? "ist schon 1 Platz" : $"sind schon {taken} Plätze")} vergeben; weniger geht nicht.";
    }
}

/// <summary>How the registration for an event stands.</summary>
/// <param name="Event">The event.</param>
/// <param name="Terms">How one registers; null where one does not.</param>
/// <param name="Now">At which moment.</param>
/// <param name="Taken">How many places are taken or kept.</param>
/// <param name="Waiting">How many wait.</param>
/// <param name="Requested">How many the team has to decide about.</param>
public sealed record BookingStand(Event Event, BookingTerms? Terms, DateTimeOffset Now, int Taken, int Waiting, int Requested)
{
    /// <summary>Why nobody can register now; null where they can.</summary>
    public string? Obstacle => Terms?.ObstacleToBooking(Event, Now);

    /// <summary>How many places are free; null where everybody fits in.</summary>
    public int? Free => Terms?.Most is { } most ? Math.Max(0, most - Taken) : null;

    /// <summary>How it stands, in a sentence.</summary>
    public string Sentence => (Free, Waiting) switch
    {
        (null, _) => "Plätze gibt es genug.",
        (0, 0) => "Alle Plätze sind vergeben. Sie können sich auf die Warteliste setzen; wer am längsten wartet, rückt zuerst nach.",
        (0, _) => $"Alle Plätze sind vergeben, {German.Count(Waiting, "Person wartet", "Personen warten")}. Sie können sich dazustellen; "
            + "wer am längsten wartet, rückt zuerst nach.",
        ({ } free, _) => $"Noch {German.Count(free, "Platz", "Plätze")} frei.",
    };

    /// <summary>Of the event under this address, if it is among these and one registers for it.</summary>
    internal static async Task<BookingStand?> Find(Db db, IQueryable<Event> events, string slug, DateTimeOffset now,
        CancellationToken cancel)
    {
        var (terms, bookings) = (db.BookingTerms, db.Bookings.Where(who => who.CancelledAt == null));
        var found = await events.Where(one => one.Slug == slug).Join(terms, one => one.Id, rules => rules.EventId, (one, rules) => new
        {
            Event = one,
            Terms = rules,
            Taken = bookings.Count(who => who.EventId == one.Id && who.PlacedAt != null),
            Waiting = bookings.Count(who => who.EventId == one.Id && who.PlacedAt == null && who.WaitsSince != null),
            Requested = bookings.Count(who => who.EventId == one.Id && who.RequestedAt != null && who.AdmittedAt == null),
        }).AsNoTracking().SingleOrDefaultAsync(cancel);
        return found is null ? null : new(found.Event, found.Terms, now, found.Taken, found.Waiting, found.Requested);
    }

    internal static async Task<BookingStand> Of(Db db, Event planned, BookingTerms terms, DateTimeOffset now, CancellationToken cancel)
    {
        var counts = await db.Bookings.OfEvent(planned.Id).Where(one => one.CancelledAt == null).GroupBy(one => 1).Select(all => new
        {
            Taken = all.Count(one => one.PlacedAt != null),
            Waiting = all.Count(one => one.PlacedAt == null && one.WaitsSince != null),
            Requested = all.Count(one => one.RequestedAt != null && one.AdmittedAt == null),
        }).FirstOrDefaultAsync(cancel);
        return new(planned, terms, now, counts?.Taken ?? 0, counts?.Waiting ?? 0, counts?.Requested ?? 0);
    }
}
