using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>The team moves people from one workshop to another, in the same turn as everybody who chooses for themselves.</summary>
internal sealed partial class BookingDesk
{
    /// <summary>
    /// Moves somebody within a round: only where there is a place, and nothing else is lost by it. The person reads it with the reason, and
    /// whoever waits for the place that became free gets it.
    /// </summary>
    public async Task Rebook(Event planned, Guid bookingId, Rebooking wanted, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        if (await Find(planned, bookingId, cancel) is not { } booking) return;
        await db.Entry(booking).ReloadAsync(cancel);
        var mine = await PlacesOf(booking, cancel);
        Refusal.On(await ObstacleToRebooking(planned, terms, booking, mine, wanted, at, cancel));
        var freed = await Rebook(planned, await Rooms(terms, cancel), booking, mine, wanted, at, cancel);
        await db.SaveChangesAsync(cancel);
        await FillSessions(planned, terms, freed, at, cancel);
        await Done(turn, cancel);
    }

    private async Task<string?> ObstacleToRebooking(Event planned, BookingTerms terms, Booking booking, List<SessionPlace> mine,
        Rebooking wanted, DateTimeOffset at, CancellationToken cancel)
    {
        var kept = await db.SessionReturns.CountAsync(one => one.BookingId == booking.Id && one.SessionId == wanted.To, cancel);
        return planned.ObstacleToChange() ?? booking.ObstacleToChange()
            ?? (terms.GathersWishes ? "Die Plätze in den Workshops werden erst noch zugeteilt."
            : planned.BeginsAt <= at ? "Die Veranstaltung hat schon begonnen. An der Tür eines Workshops lassen Sie auch ohne Platz ein."
            : string.IsNullOrWhiteSpace(wanted.Reason) ? Rebooking.NoReason
            : (await Rooms(terms, cancel)).ObstacleToMoving(wanted.From, wanted.To, [.. mine.Select(place => place.SessionId)], kept));
    }

    /// <summary>What became free by it.</summary>
    private async Task<List<Guid>> Rebook(Event planned, EventRooms house, Booking booking, List<SessionPlace> mine, Rebooking wanted,
        DateTimeOffset at, CancellationToken cancel)
    {
        var (from, to) = (house.Find(wanted.From)!, house.Find(wanted.To)!);
        await Release(house, booking, to, cancel);
        var left = mine.Find(place => place.SessionId == from.Id)!;
        mine.Remove(left);
        db.SessionPlaces.Remove(left);
        house.Count(from.Id, -1);
        await Swap(house, booking, to, mine, $"vom Team gegeben: {wanted.Reason.Trim()}", at, cancel);
        booking.NoteRebooking(wanted.By, at);
        if (booking.Hears(planned, at))
            Post((about, one, link, _) => BookingLetters.Rebooked(about, one, from, to, wanted.Reason.Trim(), link), planned, booking, at);
        return [from.Id, .. await EndWayBack(house, booking, from, cancel)];
    }

    /// <summary>What was kept in exchange for a workshop in which the person is no more.</summary>
    private async Task<List<Guid>> EndWayBack(EventRooms house, Booking booking, Session from, CancellationToken cancel)
    {
        var kept = await db.SessionReturns.Where(one => one.BookingId == booking.Id && one.InsteadOf == from.Id).ToListAsync(cancel);
        foreach (var one in kept) Release(house, one);
        return kept.ConvertAll(one => one.SessionId);
    }
}

/// <summary>Where the team wants somebody to be instead, and why.</summary>
/// <param name="From">The workshop in which the person has a place.</param>
/// <param name="To">Another one of the same round.</param>
/// <param name="Reason">Why, for the person to read.</param>
/// <param name="By">Who moves the person.</param>
internal sealed record Rebooking(Guid From, Guid To, string Reason, Guid? By)
{
    /// <summary>What is said where nobody says why.</summary>
    public const string NoReason = "Bitte sagen Sie der Person in einem Satz, warum.";
}
