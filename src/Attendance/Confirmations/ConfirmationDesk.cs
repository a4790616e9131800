using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>Where confirmations are issued, sent and withdrawn, one after the other.</summary>
internal sealed class ConfirmationDesk(Db db, Site site)
{
    /// <summary>Issues it, once for each registration.</summary>
    public async Task<Confirmation> Issue(Event planned, Guid bookingId, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeBookingTurn(planned.Id, cancel);
        var booking = await Fresh(bookingId, cancel);
        Refusal.On(Confirmation.ObstacleTo(planned, booking, at));
        var confirmation = await db.ConfirmationOf(booking, cancel)
            ?? db.Confirmations.Add(Confirmation.Issue(planned, booking, at)).Entity;
        confirmation.IssueAgain(booking, at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return confirmation;
    }

    /// <summary>Sends the way to it by mail, once a day at most.</summary>
    public async Task Send(Event planned, Guid bookingId, DateTimeOffset at, CancellationToken cancel)
    {
        var confirmation = await Issue(planned, bookingId, at, cancel);
        await using var turn = await db.TakeBookingTurn(planned.Id, cancel);
        await db.Entry(confirmation).ReloadAsync(cancel);
        var booking = await Fresh(bookingId, cancel);
        confirmation.Send(booking, at);
        db.Post(Letter(planned, booking, site.Link($"{db.PathTo(booking, planned, at)}/teilnahme")), at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    private async Task<Booking> Fresh(Guid id, CancellationToken cancel)
    {
        var booking = await db.Bookings.FirstAsync(one => one.Id == id, cancel);
        await db.Entry(booking).ReloadAsync(cancel);
        return booking;
    }

    private Letter Letter(Event planned, Booking booking, string link)
    {
        var code = Confirmation.CodeOf(booking);
        return new Letter(booking.Email, booking.Name, $"Teilnahmebestätigung: {planned.Title}",
            "Sie erhalten diese E-Mail, weil Sie Ihre Teilnahmebestätigung angefordert haben.")
        { PersonId = booking.PersonId }
            .Says($"Ihre Teilnahmebestätigung für {planned.Title.Quoted} hat die Nummer {Confirmation.Grouped(code)}.")
            .Asks("Bestätigung öffnen, drucken oder speichern", link)
            .Says($"Ob sie echt ist, lässt sich hier nachsehen: {site.Link(ConfirmationPaths.Of(code))}");
    }
}
