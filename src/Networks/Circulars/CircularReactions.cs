using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks;

/// <summary>What belongs to a circular and to the end of a seat, in the same transaction.</summary>
internal static class CircularReactions
{
    /// <summary>It was sent: its letters are written.</summary>
    public static Task Sent(Db db, CircularSent happened, CancellationToken cancel)
    {
        db.Enqueue(new CircularPlanned(happened.CircularId), happened.At);
        return Task.CompletedTask;
    }

    /// <summary>A seat has ended: a letter that still waits in the outbox because of it, and of no other, stays here.</summary>
    public static async Task SeatEnded(Db db, SeatEnded happened, CancellationToken cancel)
    {
        var held = db.Seats.InForce(happened.At).Where(seat => seat.Id != happened.SeatId).Select(seat => seat.Id);
        var waiting = await db.CircularCopies.Where(copy => copy.DeliveredAt == null && copy.BouncedAt == null && copy.LeftOutAt == null
            && copy.MailId != null && copy.Seats.Any(seat => seat.SeatId == happened.SeatId)
            && !copy.Seats.Any(seat => held.Contains(seat.SeatId)))
            .ToListAsync(cancel);
        foreach (var copy in waiting)
            if (await db.Mails.Where(mail => mail.Id == copy.MailId && mail.State == DeliveryState.Waiting && mail.Attempts == 0)
                .ExecuteDeleteAsync(cancel) > 0) copy.LeaveOut(happened.At);
    }
}
