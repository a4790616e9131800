using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Platform;

/// <summary>
/// Sends what lies in the outbox. A mail whose sending is noted is never sent again. Between the mail server's
/// yes and our note lies a moment: who crashes in it sends the mail once more after the lease (one for each worker), under the
/// same Message-ID, by which mail programs recognise the copy. Where only the note fails, because the database is
/// full or away, nothing else is sent before it is written.
/// </summary>
internal sealed partial class MailWorker(IServiceScopeFactory scopes, QueueLease leases, MailTransport transport, MailSettings settings,
    MailPace pace, Site site, TimeProvider clock, ILogger<MailWorker> log, Priority atLeast = Priority.Bulk) : Worker
{
    private readonly ConcurrentDictionary<Guid, (string? Answer, DateTimeOffset At)> accepted = [];

    /// <summary>Longer than a conversation may last, so that nobody takes a mail that is still being carried.</summary>
    private TimeSpan Lease => settings.Timeout + TimeSpan.FromMinutes(1);

    public override bool IsConcernedBy(Db db) => db.ChangeTracker.Entries<OutgoingMail>().Any();

    public override async Task<int> DoAll(CancellationToken cancel)
    {
        try { return await base.DoAll(cancel); }
        finally { await transport.HangUp(); }
    }

    public override async Task<bool> DoNext(CancellationToken cancel)
    {
        foreach (var (known, yes) in accepted) await NoteLate(known, yes.Answer, yes.At, cancel);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        if (await leases.NextMail(db, atLeast, pace, clock.Now, Lease, cancel) is not { } id) return false;
        var mail = await db.Mails.SingleAsync(m => m.Id == id, cancel);
        if (await HoldOn(db, mail, cancel) is { } why) mail.Hold(why, clock.Now);
        else await Send(mail, cancel);
        await TellHowItEnded(db, mail);
        TellWhoRunsTheHouse(db, mail);
        await Note(db, mail);
        return true;
    }

    private async Task<string?> HoldOn(Db db, OutgoingMail mail, CancellationToken cancel)
    {
        if (mail.Priority == Priority.Urgent) return null;
        foreach (var hold in db.Catalog.Of<MailHold>())
            if (await hold.Obstacle(db, mail, clock.Now, cancel) is { } why) return why;
        return null;
    }

    private static async Task TellHowItEnded(Db db, OutgoingMail mail)
    {
        if (mail.State == DeliveryState.Waiting) return;
        foreach (var end in db.Catalog.Of<MailEnd>()) await end.Told(db, mail, CancellationToken.None);
    }

    private void TellWhoRunsTheHouse(Db db, OutgoingMail mail)
    {
        if (mail is { BlamesSender: true })
            db.EnqueueOnce(new SenderRefused(mail.Status ?? ""), $"{clock.Today:yyyy-MM-dd}", clock.Now);
    }

    private async Task Note(Db db, OutgoingMail mail)
    {
        try { await db.SaveChangesAsync(CancellationToken.None); }
        catch (DbUpdateConcurrencyException)
        {
            // Erased while it was carried, or the lease has run out.
            if (await db.Mails.AsNoTracking().AnyAsync(known => known.Id == mail.Id)) throw;
            await transport.TakeBack(mail);
        }
        catch (Exception) when (mail.State == DeliveryState.Done)
        {
            accepted[mail.Id] = (mail.Answer, clock.Now);
            throw;
        }
    }

    private async Task NoteLate(Guid id, string? answer, DateTimeOffset at, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        if (await db.Mails.SingleOrDefaultAsync(mail => mail.Id == id, cancel) is { } mail)
        {
            mail.Sent(answer, at);
            await TellHowItEnded(db, mail);
            await db.SaveChangesAsync(cancel);
        }
        accepted.TryRemove(id, out _);
    }

    private async Task Send(OutgoingMail mail, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(settings.Timeout);
        try
        {
            using var message = MimeMessageBuilder.Of(mail, settings, site, clock.Now);
            mail.Sent(await transport.Carry(message, mail, limit.Token), clock.Now);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested) { throw; }
        catch (MailFault fault) { Fail(mail, fault, fault.IsForGood); }
        catch (Exception error) when (error is IOException or OperationCanceledException or UnauthorizedAccessException)
        {
            Fail(mail, error, isForGood: false);
        }
    }

    private void Fail(OutgoingMail mail, Exception error, bool isForGood)
    {
        mail.Fail(error.Message, isForGood, clock.Now);
        Failed(log, mail.Id, mail.Attempts, mail.State, (error.InnerException ?? error).GetType().Name);
    }

    // The server's words may hold the address: they stand in the outbox, not in the log.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Id} was not accepted at attempt {Attempt}: {State}, {Error}")]
    private static partial void Failed(ILogger log, Guid id, int attempt, DeliveryState state, string error);
}
