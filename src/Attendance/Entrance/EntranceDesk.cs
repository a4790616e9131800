using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>
/// Where people are let in, by whichever device, at whichever door: one after the other, under the same lock as places are given, and each
/// thing once. What has happened without network is noted as it happened, and named where it does not fit.
/// </summary>
internal sealed partial class EntranceDesk(Db db)
{
    private IReadOnlyDictionary<Guid, Doorway> doors = new Dictionary<Guid, Doorway>();

    /// <summary>Notes one thing.</summary>
    public async Task<EntranceAnswer> Note(Event planned, EntranceNote note, DateTimeOffset at, CancellationToken cancel) =>
        (await NoteAll(planned, [note], at, cancel))[0];

    /// <summary>Notes several, in the order in which they happened.</summary>
    public async Task<IReadOnlyList<EntranceAnswer>> NoteAll(Event planned, IReadOnlyList<EntranceNote> notes, DateTimeOffset at,
        CancellationToken cancel)
    {
        List<EntranceAnswer> answers = [];
        await using var turn = await db.TakeBookingTurn(planned.Id, cancel);
        doors = await Doors(planned, notes, cancel);
        foreach (var note in notes.OrderBy(one => one.At))
        {
            answers.Add(await Known(planned, note, cancel) ?? await Do(planned, note, at, cancel));
            await db.SaveChangesAsync(cancel);
        }
        await turn.CommitAsync(cancel);
        return answers;
    }

    /// <summary>What was said under this key before; a refusal that never reached its device gives way to what happened there.</summary>
    private async Task<EntranceAnswer?> Known(Event planned, EntranceNote note, CancellationToken cancel)
    {
        if (await db.Arrivals.FirstOrDefaultAsync(one => one.EventId == planned.Id && one.Key == note.Key, cancel) is not { } known)
            return null;
        if (known is { Kind: ArrivalKind.Refused, Offline: false } && note is { HasHappened: true, What: not EntranceVerb.SentBack })
        {
            db.Remove(known);
            await db.SaveChangesAsync(cancel);
            return null;
        }
        return new(known, await db.Bookings.FirstOrDefaultAsync(one => one.Id == known.BookingId, cancel));
    }

    private async Task<EntranceAnswer> Do(Event planned, EntranceNote note, DateTimeOffset at, CancellationToken cancel)
    {
        if (!note.HasHappened && EntranceHours.ObstacleTo(planned, at) is { } closed)
            return Refuse(planned, note, ArrivalOutcome.Closed, null, at, closed);
        if (note is { What: EntranceVerb.WalkIn, Workshop: null }) return await WalkIn(planned, note, at, cancel);
        var booking = await Find(planned, note, cancel);
        return note.What switch
        {
            EntranceVerb.SentBack => Refuse(planned, note, note.Why, booking, at),
            _ when booking is null => await Missing(planned, note, at, cancel),
            EntranceVerb.TakeBack when note.Workshop is { } workshop => await TakeBack(planned, note, workshop, booking, at, cancel),
            EntranceVerb.TakeBack => await TakeBack(planned, note, booking, at, cancel),
            _ => LetIn(planned, note, booking, at),
        };
    }

    /// <summary>Whoever comes into a workshop is in the house, too.</summary>
    private EntranceAnswer LetIn(Event planned, EntranceNote note, Booking booking, DateTimeOffset at)
    {
        var door = DoorOf(note);
        var (before, outcome, way) = (booking.State, door.OutcomeOf(booking), door.WayOf(booking));
        var goes = outcome == ArrivalOutcome.Entered || note.HasHappened || (note.IsForced && outcome.CanBeForced);
        if (!goes) return Refuse(planned, note, outcome, booking, at, way);
        booking.Come(note.At);
        if (door.Pass(booking, note.At) is { } visit) db.SessionVisits.Add(visit);
        return Add(planned, note, ArrivalKind.LetIn, outcome, booking, before, at) with { More = way };
    }

    private async Task<EntranceAnswer> WalkIn(Event planned, EntranceNote note, DateTimeOffset at, CancellationToken cancel)
    {
        var isFull = await db.TermsOf(planned.Id, cancel) is { Most: { } most }
            && await db.Bookings.OfEvent(planned.Id).Taking.CountAsync(cancel) >= most;
        if (isFull && !note.IsForced && !note.HasHappened) return Refuse(planned, note, ArrivalOutcome.Full, null, at);
        var booking = db.Bookings.Add(Booking.WalkIn(planned.Id, note.Person!, note.At)).Entity;
        return Add(planned, note, ArrivalKind.LetIn, isFull ? ArrivalOutcome.Full : ArrivalOutcome.Entered, booking,
            BookingState.Cancelled, at);
    }

    /// <summary>Whoever walked in is not registered afterwards; everybody else stands where they stood before.</summary>
    private async Task<EntranceAnswer> TakeBack(Event planned, EntranceNote note, Booking booking, DateTimeOffset at,
        CancellationToken cancel)
    {
        if (booking.CameAt is null) return Refuse(planned, note, ArrivalOutcome.NotIn, booking, at);
        await TakeBackComing(booking, await Comings(booking, cancel) is [var first, ..] ? first : null, at, cancel);
        return Add(planned, note, ArrivalKind.TakenBack, ArrivalOutcome.Entered, booking, BookingState.Came, at);
    }

    /// <summary>What is known of a person is no longer that it came: neither into the house nor into a workshop.</summary>
    private async Task TakeBackComing(Booking booking, Arrival? first, DateTimeOffset at, CancellationToken cancel)
    {
        booking.TakeBackComing(first?.Before ?? BookingState.Placed, at);
        foreach (var door in doors.Values) door.Forget(booking);
        db.RemoveRange(await db.SessionVisits.Where(one => one.BookingId == booking.Id).ToListAsync(cancel));
        if (await db.ConfirmationOf(booking, cancel) is { } confirmation) confirmation.Withdraw(at);
    }

    /// <summary>Who has let the person in since it was last not in: first how it came into the house, then whoever said so again.</summary>
    private async Task<IReadOnlyList<Arrival>> Comings(Booking booking, CancellationToken cancel)
    {
        var all = await db.Arrivals.Where(one => one.BookingId == booking.Id && one.Kind == ArrivalKind.LetIn)
            .OrderBy(one => one.NotedAt).ThenBy(one => one.Id).ToListAsync(cancel);
        var first = all.FindLastIndex(one => one.Before != BookingState.Came);
        return first < 0 ? [] : all[first..];
    }

    private async Task<Booking?> Find(Event planned, EntranceNote note, CancellationToken cancel)
    {
        if (note.BookingId is { } id)
            return await db.Bookings.FirstOrDefaultAsync(one => one.Id == id && one.EventId == planned.Id, cancel);
        var code = TicketCode.Plain(note.Code ?? "");
        return await db.Bookings.FirstOrDefaultAsync(one => one.Code == code && one.EventId == planned.Id, cancel);
    }

    private async Task<EntranceAnswer> Missing(Event planned, EntranceNote note, DateTimeOffset at, CancellationToken cancel)
    {
        var (outcome, more) = await db.WhyNoTicket(planned, note.Code ?? "", cancel);
        return Refuse(planned, note, outcome, null, at, more);
    }

    private EntranceAnswer Refuse(Event planned, EntranceNote note, ArrivalOutcome outcome, Booking? booking, DateTimeOffset at,
        string? more = null) => Add(planned, note, ArrivalKind.Refused, outcome, booking, booking?.State, at) with { More = more };

    private EntranceAnswer Add(Event planned, EntranceNote note, ArrivalKind kind, ArrivalOutcome outcome, Booking? booking,
        BookingState? before, DateTimeOffset at) =>
        new(db.Arrivals.Add(Arrival.Note(planned.Id, note, kind, outcome, booking, before, at)).Entity, booking);
}
