using Buendnisnetz.Events;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Mailings;

/// <summary>Where letters of an event are planned and sent, one after the other, on whichever node.</summary>
internal sealed class MailingDesk(Db db)
{
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>What stands in the way of a letter, each at its field.</summary>
    public async Task<IReadOnlyList<Objection>> Objections(Event planned, MailingDraft draft, DateTimeOffset at, CancellationToken cancel)
    {
        List<Objection> said = [.. draft.Timing.Objections(planned, at)];
        if (planned.ObstacleToChange() is not null)
            said.Add(new("", "Die Veranstaltung ist abgesagt; das haben alle Angemeldeten schon erfahren."));
        if (new MailingText(draft.Subject).ObstacleAsSubject(db.BookingLinks) is { } odd) said.Add(new("Subject", odd));
        if (new MailingText(draft.Text).Obstacle(db.BookingLinks) is { } word) said.Add(new("Text", word));
        if (draft.Timing.When == MailingWhen.Now && await MissingLink(draft.Text, planned, at, cancel, ofAll: true) is { } missing)
            said.Add(new("Text", missing));
        return said;
    }

    /// <summary>
    /// Why one of the links in it leads nowhere yet; a letter whose button is missing helps nobody. Whoever sends it now is told of all,
    /// also of those without which a planned letter goes.
    /// </summary>
    private async Task<string?> MissingLink(string text, Event planned, DateTimeOffset at, CancellationToken cancel,
        bool ofAll = false)
    {
        var words = new MailingText(text).Words;
        foreach (var link in db.BookingLinks.Where(link => (ofAll || !link.MayBeMissing) && words.Contains(link.Word)))
            if (await link.Obstacle(db, planned, at, cancel) is { } missing) return missing;
        return null;
    }

    /// <summary>Plans a letter; one that goes now is taken up by the next worker.</summary>
    public async Task<Mailing> Plan(Event planned, MailingDraft draft, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        Refusal.On(await ObstacleToDay(planned, draft, at, cancel));
        var mailing = db.Mailings.Add(Mailing.Plan(planned, draft, by, at)).Entity;
        await Keep(mailing, turn, cancel);
        return mailing;
    }

    /// <summary>Plans it anew.</summary>
    public async Task Change(Event planned, Mailing mailing, MailingDraft draft, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        await db.Entry(mailing).ReloadAsync(cancel);
        Refusal.On(mailing.ObstacleToChange());
        if (mailing.DueAt?.BerlinDay != draft.Timing.DueFor(planned, at)?.BerlinDay)
            Refusal.On(await ObstacleToDay(planned, draft, at, cancel));
        mailing.Change(planned, draft, by, at);
        await Keep(mailing, turn, cancel);
    }

    /// <summary>Takes it back, unless it has gone meanwhile.</summary>
    public async Task Cancel(Event planned, Mailing mailing, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(planned.Id, cancel);
        await db.Entry(mailing).ReloadAsync(cancel);
        mailing.Cancel(by, at);
        await Keep(mailing, turn, cancel);
    }

    /// <summary>Sends it where it is due: finds whom it reaches, and has each letter written by itself.</summary>
    public async Task Send(Guid id, DateTimeOffset at, CancellationToken cancel)
    {
        if (await db.Mailings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, cancel) is not { } found) return;
        await using var turn = await Turn(found.EventId, cancel);
        var mailing = await db.Mailings.FirstAsync(one => one.Id == id, cancel);
        if (!mailing.IsOpen || mailing.DueAt is not { } due || due > at) return;
        var planned = await db.CalendarEvents.FirstAsync(one => one.Id == mailing.EventId, cancel);
        await Settle(mailing, planned, at, cancel);
        await Keep(mailing, turn, cancel);
    }

    private async Task Settle(Mailing mailing, Event planned, DateTimeOffset at, CancellationToken cancel)
    {
        var segments = await MailingSegment.All(db, planned, cancel);
        if (planned.CancelledAt is not null) mailing.Drop("Die Veranstaltung ist abgesagt.", at);
        else if (segments.FirstOrDefault(one => one.Is(mailing.Segment)) is not { } segment)
            mailing.Drop($"Die Auswahl {mailing.Choice.Quoted} gibt es nicht mehr.", at);
        else if (await db.Mailings.CountAsync(SentSince(planned.Id, at), cancel) >= Mailing.MostPerDay)
            mailing.Delay(EventTime.Moment(at.BerlinDay.AddDays(1), Morning));
        else if (await MissingLink(mailing.Text, planned, at, cancel) is { } missing) mailing.Drop(missing, at);
        else mailing.Send(await MailingReach.Of(db, segment, cancel), at);
        db.FanOut(mailing.Copies, copy => new MailingCopyDue(copy.Id), copy => $"{copy.Id:N}", "brief", at);
    }

    private static System.Linq.Expressions.Expression<Func<Mailing, bool>> SentSince(Guid eventId, DateTimeOffset at)
    {
        var from = EventTime.Moment(at.BerlinDay);
        return one => one.EventId == eventId && one.SentAt >= from;
    }

    private async Task<string?> ObstacleToDay(Event planned, MailingDraft draft, DateTimeOffset at, CancellationToken cancel) =>
        draft.Timing.DueFor(planned, at) is { } due && await db.MailingsOn(planned.Id, due, cancel) >= Mailing.MostPerDay
            ? $"Am {due.LongDay} gehen schon {Mailing.MostPerDay} Briefe hinaus. Mehr liest an einem Tag niemand; bitte nehmen Sie einen "
                + "anderen." : null;

    private Task<IDbContextTransaction> Turn(Guid eventId, CancellationToken cancel) => db.TakeLock($"mailings {eventId:N}", cancel);

    private async Task Keep(Mailing mailing, IDbContextTransaction turn, CancellationToken cancel)
    {
        db.Expect(mailing);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}
