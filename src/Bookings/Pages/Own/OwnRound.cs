using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A round of workshops as somebody sees it who has a place at the event.</summary>
/// <param name="Title">When it is.</param>
/// <param name="Choices">The workshops.</param>
internal sealed record OwnRound(string Title, IReadOnlyList<OwnChoice> Choices)
{
    public static async Task<IReadOnlyList<OwnRound>> Of(Db db, EventRooms house, Booking booking, CancellationToken cancel)
    {
        var places = await db.SessionPlaces.Where(one => one.BookingId == booking.Id).AsNoTracking().ToListAsync(cancel);
        var waits = await db.SessionWaits.Where(one => one.BookingId == booking.Id).AsNoTracking().ToListAsync(cancel);
        return [.. ProgrammeRounds.Of(house.Sessions).Select(round => new OwnRound($"Runde {round.Id[1..]}", [.. round.Sessions
            .Select(session => OwnChoice.Of(session, house, places.Find(one => one.SessionId == session.Id),
                waits.Exists(one => one.SessionId == session.Id)))]))];
    }

    public static async Task<IReadOnlyList<string>> WishesOf(Db db, EventRooms house, Booking booking, CancellationToken cancel) =>
        [.. (await db.SessionWishes.Where(one => one.BookingId == booking.Id).AsNoTracking().ToListAsync(cancel))
            .Select(wish => (wish.Rank, Session: house.Find(wish.SessionId))).Where(wish => wish.Session is not null)
            .OrderBy(wish => wish.Session!.BeginsAt).ThenBy(wish => wish.Rank)
            .Select(wish => $"{wish.Session!.Time.Hours} Uhr, {wish.Rank}. Wunsch: {wish.Session.Title}")];
}

/// <summary>A workshop as somebody may choose, wait for or leave it.</summary>
/// <param name="Session">The workshop.</param>
/// <param name="IsMine">Whether one has a place or waits.</param>
/// <param name="Words">What is to be known about it.</param>
/// <param name="Verb">What one can do.</param>
internal sealed record OwnChoice(Session Session, bool IsMine, string? Words, string Verb)
{
    public static OwnChoice Of(Session session, EventRooms house, SessionPlace? place, bool waits) =>
        (place, waits, house.Free(session)) switch
        {
            ({ Because: { } why }, _, _) => new(session, true, $"Ihr Workshop ({why})", "Platz abgeben"),
            ({ }, _, _) => new(session, true, "Ihr Workshop", "Platz abgeben"),
            (null, true, _) => new(session, true, "Sie warten darauf. Was Sie haben, behalten Sie bis dahin.", "Nicht mehr warten"),
            (null, false, > 0 and var free) => new(session, false, $"noch {German.Count(free, "Platz", "Plätze")} frei", "Nehmen"),
            _ => new(session, false, "voll", "Darauf warten"),
        };
}
