using Buendnisnetz.Events;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Bookings;

/// <summary>
/// Where places of an event are given and taken, by people, by the team and by the clock alike: one after the other, whoever asks and on
/// whichever node (INV-24). What it decides, the letters about it and the changes are saved together.
/// </summary>
internal sealed partial class BookingDesk(Db db, Site site)
{
    private EventRooms? rooms;

    /// <summary>Registers people: places where there are enough for all of them, else the queue.</summary>
    public async Task Book(Event planned, BookingRequest request, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        if (request.Form is { } form) Refusal.On(await ObstacleTo(form, planned, request.People.Count, at, cancel));
        else if (!request.IsKnown) Refusal.On(terms.ObstacleToBooking(planned, at));
        if (await Known(planned.Id, request.People[0], cancel) is { } known) Post(BookingLetters.Again, planned, known, at);
        else await Make(planned, terms, request, at, cancel);
        await Done(turn, cancel);
    }

    private async Task<string?> ObstacleTo(SpecialForm form, Event planned, int more, DateTimeOffset at, CancellationToken cancel)
    {
        await db.Entry(form).ReloadAsync(cancel);
        return form.ObstacleToBooking(planned, at)
            ?? form.ObstacleToMore(await db.Bookings.CountAsync(one => one.FormId == form.Id && one.CancelledAt == null, cancel), more);
    }

    /// <summary>The mail was answered: what was kept is sure, who waits is in the queue.</summary>
    public async Task Confirm(Event planned, Booking lead, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        foreach (var one in await GroupOf(lead.LeadId, cancel))
            if (one.ConfirmedAt is null && one.CancelledAt is null) await Settle(planned, terms, one, at, cancel);
        await db.SaveChangesAsync(cancel);
        await Promote(planned, terms, at, cancel);
        await Done(turn, cancel);
    }

    /// <summary>Somebody does not come: the place is free at once.</summary>
    public Task Cancel(Event planned, Guid bookingId, DateTimeOffset at, CancellationToken cancel) =>
        Free(planned, bookingId, (one, _) => one.Cancel(at), BookingLetters.Cancelled, at, cancel);

    /// <summary>The team says no, or takes somebody out.</summary>
    public Task Decline(Event planned, Guid bookingId, string reason, Guid? by, DateTimeOffset at, CancellationToken cancel) =>
        Free(planned, bookingId, (one, _) => one.Decline(reason, by, at), BookingLetters.Declined, at, cancel);

    /// <summary>The team says yes: a place, or the queue.</summary>
    public async Task Admit(Event planned, Guid bookingId, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        if (await Find(planned, bookingId, cancel) is not { } booking) return;
        booking.Admit(at);
        if (await FreePlaces(terms, cancel) > 0) await Give(planned, terms, booking, BookingLetters.Placed, at, cancel);
        else PutInQueue(planned, booking, at);
        await Done(turn, cancel);
    }

    /// <summary>Takes an offered place, for all who registered together: nobody is torn apart.</summary>
    public async Task Accept(Event planned, Guid bookingId, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        var booking = await db.Bookings.FirstAsync(one => one.Id == bookingId, cancel);
        booking.Accept(at);
        var others = (await GroupOf(booking.LeadId, cancel)).FindAll(one => one.State == BookingState.Offered && one.Id != booking.Id);
        foreach (var one in others) one.Accept(at);
        foreach (var one in (Booking[])[booking, .. others])
        {
            await GiveWished(planned, terms, one, at, cancel);
            await Tell(BookingLetters.Placed, planned, terms, one, at, cancel);
        }
        await Done(turn, cancel);
    }

    /// <summary>Calls whoever is next, because there may be more places than before.</summary>
    public async Task FillUp(Event planned, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        if (await db.TermsOf(planned.Id, cancel) is not { } terms) return;
        await Promote(planned, terms, at, cancel);
        await FillSessions(planned, terms, [.. (await Rooms(terms, cancel)).Sessions.Select(session => session.Id)], at, cancel);
        await Done(turn, cancel);
    }

    /// <summary>Ends what was kept too long: registrations that nobody confirmed, offers that nobody took.</summary>
    public async Task Expire(Event planned, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        var late = await db.Bookings.OfEvent(planned.Id).Where(one => one.CancelledAt == null
            && ((one.ConfirmedAt == null && one.HeldUntil <= at) || one.OfferedUntil <= at)).ToListAsync(cancel);
        foreach (var one in late) await EndHold(planned, one, at, cancel);
        var freed = await EndReturns(planned.Id, at, cancel);
        await db.SaveChangesAsync(cancel);
        await Promote(planned, terms, at, cancel);
        await FillSessions(planned, terms, freed, at, cancel);
        await Done(turn, cancel);
    }

    private async Task EndHold(Event planned, Booking booking, DateTimeOffset at, CancellationToken cancel)
    {
        if (booking.ConfirmedAt is not null)
        {
            booking.LetOfferLapse(at);
            if (!planned.StateAt(at).IsOff) Post(BookingLetters.OfferLapsed, planned, booking, at);
            return;
        }
        await TakeSessions(booking.Id, cancel);
        db.Bookings.Remove(booking);
    }

    private async Task Free(Event planned, Guid bookingId, Action<Booking, DateTimeOffset> end, WriteTo letter, DateTimeOffset at,
        CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        var terms = await Terms(planned.Id, cancel);
        if (await Find(planned, bookingId, cancel) is not { } booking) return;
        end(booking, at);
        var freed = await TakeSessions(booking.Id, cancel);
        if (booking.ConfirmedAt is not null) Post(letter, planned, booking, at);
        await db.SaveChangesAsync(cancel);
        await Promote(planned, terms, at, cancel);
        await FillSessions(planned, terms, freed, at, cancel);
        await Done(turn, cancel);
    }

    private Task<IDbContextTransaction> Turn(Guid eventId, CancellationToken cancel) => db.TakeBookingTurn(eventId, cancel);

    private Task<BookingTerms> Terms(Guid eventId, CancellationToken cancel) =>
        db.BookingTerms.FirstAsync(one => one.EventId == eventId, cancel);

    private async Task<EventRooms> Rooms(BookingTerms terms, CancellationToken cancel) =>
        rooms ??= await EventRooms.Look(db, terms, cancel);

    private async Task<Booking?> Known(Guid eventId, Attendee who, CancellationToken cancel)
    {
        var key = Folding.Fold(who.Name);
        var namesakes = db.Bookings.OfEvent(eventId).Where(one => one.NameKey == key && one.CancelledAt == null);
        return (await namesakes.ToListAsync(cancel)).Find(one => one.IsOf(who));
    }

    private Task<Booking?> Find(Event planned, Guid bookingId, CancellationToken cancel) =>
        db.Bookings.FirstOrDefaultAsync(one => one.Id == bookingId && one.EventId == planned.Id, cancel);

    private Task<List<Booking>> GroupOf(Guid leadId, CancellationToken cancel) =>
        db.Bookings.Where(one => one.LeadId == leadId).OrderBy(one => one.Id).ToListAsync(cancel);

    /// <summary>Writes a letter with a link of its own to the registration.</summary>
    private void Post(WriteTo letter, Event planned, Booking booking, DateTimeOffset at)
    {
        var path = db.PathTo(booking, planned, at);
        var written = letter(planned, booking, site.Link(path), site);
        if (LeadOf(booking) is { } lead) written.Says($"Angemeldet hat Sie {lead.Name}.");
        db.Post(written, at);
    }

    /// <summary>Who has registered this person at this moment; null where that was the person.</summary>
    private Booking? LeadOf(Booking booking) => booking.Leads ? null : db.Bookings.Local.FirstOrDefault(one => one.Id == booking.LeadId);

    private async Task Done(IDbContextTransaction turn, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}

/// <summary>Writes a letter about a registration.</summary>
internal delegate Letter WriteTo(Event planned, Booking booking, string link, Site site);

/// <summary>Who registers, and how.</summary>
/// <param name="People">The person, and colleagues who come along.</param>
/// <param name="PersonId">The account; null without one.</param>
/// <param name="IsKnown">The house knows whose mailbox it is, or the team enters it: no mail has to be answered.</param>
/// <param name="Wishes">The sessions that the first of them wishes, with their ranks.</param>
/// <param name="ListedFor">Who may read that they take part.</param>
/// <param name="ListedUntil">For how long.</param>
/// <param name="AllowsPictures">Whether pictures may show them; null where nobody asked.</param>
internal sealed record BookingRequest(IReadOnlyList<Attendee> People, Guid? PersonId = null, bool IsKnown = false,
    IReadOnlyList<(Guid Session, int Rank)>? Wishes = null, ListedFor ListedFor = ListedFor.Team, ListedHow ListedUntil = ListedHow.Event,
    bool? AllowsPictures = null)
{
    /// <summary>Who of the team writes it down; null where people register themselves.</summary>
    public Guid? By { get; init; }

    /// <summary>By which further form they register; null where that is the one for everybody.</summary>
    public SpecialForm? Form { get; init; }

    /// <summary>Whether nobody has to say yes any more: the team writes it down, or has opened a form for them.</summary>
    public bool IsAdmitted => By is not null || Form is { Admits: true };

    /// <summary>What the event asked besides; null where nothing was asked.</summary>
    public Questionnaire? Asked { get; init; }

    /// <summary>What was answered, by question.</summary>
    public IReadOnlyDictionary<Guid, string> Answers { get; init; } = new Dictionary<Guid, string>();
}
