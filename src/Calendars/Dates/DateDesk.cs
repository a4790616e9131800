using Buendnisnetz.Accounts;
using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>Where wishes to hear of a day are taken, confirmed, fulfilled and taken back: each is told once.</summary>
internal sealed class DateDesk(Db db, Site site)
{
    /// <summary>The word in the address of one's own wish.</summary>
    public const string Purpose = "termin";

    /// <summary>Takes a wish and asks for confirmation. Whether there was one already nobody learns who only types an address.</summary>
    public async Task Ask(Event one, string email, DateTimeOffset at, CancellationToken cancel)
    {
        Refusal.On(DateWish.ObstacleTo(one, at));
        var mailbox = Person.KeyOf(email);
        await using var turn = await db.TakeLock($"date wish {one.Id:N} {mailbox}", cancel);
        var wish = await db.DateWishes.FirstOrDefaultAsync(known => known.EventId == one.Id && known.Email == mailbox, cancel)
            ?? db.DateWishes.Add(DateWish.Of(one, mailbox, at)).Entity;
        if (wish.MayAsk(at)) db.Post(DateLetters.Ask(one, mailbox, Link(wish, DateWish.Unconfirmed, at)), at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Tells one person that the day is fixed or that there will be none; afterwards the address is gone.</summary>
    /// <remarks>Two jobs for one wish: the second finds no row to delete, and nothing of it is saved.</remarks>
    public async Task Tell(Guid wishId, DateTimeOffset at, CancellationToken cancel)
    {
        var wish = await db.DateWishes.Include(one => one.Event).FirstOrDefaultAsync(one => one.Id == wishId, cancel);
        if (wish?.Event is not { } planned || !IsTold(planned)) return;
        if (wish.ConfirmedAt is not null) db.Post(DateLetters.Told(planned, wish.Email, site), at);
        await Forget(wish, at, cancel);
    }

    /// <summary>Forgets a wish: its address, and the links to it.</summary>
    public async Task Forget(DateWish wish, DateTimeOffset at, CancellationToken cancel)
    {
        await db.TakeBackQuestions(Purpose, wish.Id, at, cancel);
        db.Remove(wish);
    }

    /// <summary>A link to one's own wish.</summary>
    public string Link(DateWish wish, TimeSpan life, DateTimeOffset at) =>
        site.Link(db.AskByLink(Purpose, wish.Id, null, life, at));

    private static bool IsTold(Event planned) => planned.Time.Day is not null || planned.CancelledAt is not null;
}
