using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>Places at the event itself, and the queue for them.</summary>
internal sealed partial class BookingDesk
{
    private async Task Make(Event planned, BookingTerms terms, BookingRequest request, DateTimeOffset at, CancellationToken cancel)
    {
        Refusal.On(request.Wishes is { Count: > 0 } && terms.IsAllocatingAt(at) ? terms.ObstacleToWishing(at) : null);
        List<Booking> made = [];
        foreach (var who in request.People)
            made.Add(db.Bookings.Add(Booking.Of(planned.Id, who, made.Count == 0 ? request.PersonId : null, made.FirstOrDefault(), at,
                request.By ?? request.PersonId, request.Form?.Id))
                .Entity);
        made[0].Allow(request.ListedFor, request.ListedUntil, request.AllowsPictures, at); // Each of the others says that themselves.
        if (request.Asked is { } asked) await db.Answer(made[0], asked, request.Answers, cancel);
        foreach (var (session, rank) in request.Wishes ?? []) db.SessionWishes.Add(new(made[0], session, rank));
        if (!terms.NeedsApproval || request.IsAdmitted) await PlaceAll(planned, terms, made, at, cancel);
        if (request.IsKnown) foreach (var one in made) await Settle(planned, terms, one, at, cancel, request.By);
        else Ask(planned, made, at);
    }

    /// <summary>All of them or none: colleagues who come together are not torn apart.</summary>
    private async Task PlaceAll(Event planned, BookingTerms terms, List<Booking> made, DateTimeOffset at, CancellationToken cancel)
    {
        var fits = await FreePlaces(terms, cancel) >= made.Count;
        foreach (var one in made)
            if (fits) one.Place(at);
            else one.Wait(at);
        if (fits) await GiveWished(planned, terms, made[0], at, cancel);
    }

    private void Ask(Event planned, List<Booking> made, DateTimeOffset at)
    {
        Post((about, booking, link, house) => BookingLetters.Ask(about, made, link, house), planned, made[0], at);
        db.Enqueue(new HoldEnds(planned.Id), at + Booking.Hold + TimeSpan.FromSeconds(1));
    }

    /// <summary>What a confirmed registration has now, and the letter that says so.</summary>
    private async Task Settle(Event planned, BookingTerms terms, Booking booking, DateTimeOffset at, CancellationToken cancel,
        Guid? by = null)
    {
        booking.Confirm(at, by);
        if (booking.HasPlace) await Tell(BookingLetters.Placed, planned, terms, booking, at, cancel);
        else if (terms.NeedsApproval && booking.WaitsSince is null)
        {
            booking.Request(at);
            Post(BookingLetters.Requested, planned, booking, at);
        }
        else PutInQueue(planned, booking, at);
    }

    private void PutInQueue(Event planned, Booking booking, DateTimeOffset at)
    {
        booking.Wait(at);
        Post(BookingLetters.Waiting, planned, booking, at);
    }

    /// <summary>
    /// Calls those in the queue as long as there are places; colleagues get all places or keep their rank, and who cannot be served
    /// does not block the next.
    /// </summary>
    private async Task Promote(Event planned, BookingTerms terms, DateTimeOffset at, CancellationToken cancel)
    {
        if (Rests(planned, at) || await FreePlaces(terms, cancel) is not (> 0 and var free)) return;
        var queue = await db.Bookings.OfEvent(planned.Id).InQueue.Where(one => one.ConfirmedAt != null).ToListAsync(cancel);
        foreach (var group in queue.GroupBy(one => one.LeadId).Where(group => group.Count() <= free))
        {
            if (group.Count() > free) continue;
            free -= group.Count();
            foreach (var one in group) await Call(planned, terms, one, at, cancel);
        }
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Whether nobody is called any more, or for the time being: it has begun, or does not take place as it was said.</summary>
    private static bool Rests(Event planned, DateTimeOffset at) => planned.BeginsAt <= at || planned.StateAt(at).IsOff;

    private async Task Call(Event planned, BookingTerms terms, Booking booking, DateTimeOffset at, CancellationToken cancel)
    {
        if (terms.OfferHours is not { } hours)
        {
            await Give(planned, terms, booking, BookingLetters.Promoted, at, cancel);
            return;
        }
        var until = at.AddHours(hours);
        booking.Offer(until < planned.BeginsAt ? until : planned.BeginsAt, at);
        db.Enqueue(new HoldEnds(planned.Id), booking.OfferedUntil!.Value.AddSeconds(1));
        Post(BookingLetters.Offered, planned, booking, at);
    }

    private async Task Give(Event planned, BookingTerms terms, Booking booking, WriteTo letter, DateTimeOffset at, CancellationToken cancel)
    {
        booking.Place(at);
        await GiveWished(planned, terms, booking, at, cancel);
        await Tell(letter, planned, terms, booking, at, cancel);
    }

    /// <summary>
    /// Tells of a sure place, and asks for what is still missing: the wishes where they are gathered, the answers that only those give who
    /// come.
    /// </summary>
    private async Task Tell(WriteTo letter, Event planned, BookingTerms terms, Booking booking, DateTimeOffset at, CancellationToken cancel)
    {
        var (wishes, answers) = (await OwesWishes(terms, booking, at, cancel), await OwesAnswers(booking, cancel));
        Post((about, one, link, house) =>
        {
            var written = letter(about, one, link, house);
            if (wishes) written = BookingLetters.AskForWishes(written, terms);
            return answers ? BookingLetters.AskForAnswers(written) : written;
        }, planned, booking, at);
    }

    private Task<bool> OwesAnswers(Booking booking, CancellationToken cancel)
    {
        var given = db.BookingAnswers.Where(answer => answer.BookingId == booking.Id);
        return db.BookingQuestions.AnyAsync(one => one.EventId == booking.EventId && one.Asked == AskedWhen.Placed && one.IsRequired
            && one.DependsOnId == null && !given.Any(answer => answer.QuestionId == one.Id), cancel);
    }

    private async Task<int> FreePlaces(BookingTerms terms, CancellationToken cancel) => terms.Most is not { } most ? int.MaxValue
        : most - await db.Bookings.OfEvent(terms.EventId).Taking.CountAsync(cancel);
}
