namespace Buendnisnetz.Events;

/// <summary>This morning's questions about agreements.</summary>
internal sealed record AgreementMorning;

/// <summary>The parties of one agreement are to be asked how it goes.</summary>
internal sealed record AgreementQuestion(Guid AgreementId);

/// <summary>
/// Finds every morning the agreements that are to be asked after, and queues one job for each. What was missed is made up for by the
/// newest question alone.
/// </summary>
internal sealed class AgreementRun(Db db, TimeProvider clock) : Work<AgreementMorning>
{
    public override async Task Do(AgreementMorning payload, CancellationToken cancel)
    {
        var today = clock.Today;
        var oldest = today.AddMonths(-Agreement.MonthsOfAddresses);
        // Months are of different length: some days more are looked at, and the agreement itself knows its day.
        var (three, six, twelve) = (Since(today, 3), Since(today, 6), Since(today, 12));
        var due = db.Agreements.Counting.Where(one => one.CountsFrom > oldest
            && (one.Outcome == null || one.Outcome == AgreementOutcome.Runs)
            && ((one.CountsFrom <= three && one.AskedMonths < 3) || (one.CountsFrom <= six && one.AskedMonths < 6)
                || (one.CountsFrom <= twelve && one.AskedMonths < 12)));
        db.FanOut(await due.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancel), id => new AgreementQuestion(id), clock.Now);
    }

    private static DateOnly Since(DateOnly today, int months) => today.AddMonths(-months).AddDays(3);
}

/// <summary>Asks the parties of one agreement.</summary>
internal sealed class AskAfterAgreement(AgreementDesk desk, TimeProvider clock) : Work<AgreementQuestion>
{
    public override Task Do(AgreementQuestion payload, CancellationToken cancel) =>
        desk.AskAfter(payload.AgreementId, clock.Now, cancel);
}

/// <summary>What becomes of the letters, noted at the parties: whose mailbox sends them back is not written to any more.</summary>
internal static class AgreementMail
{
    /// <summary>What the outbox tells.</summary>
    public static MailEnd OfOutbox { get; } = new(Told);

    /// <summary>What reports of other mail servers tell.</summary>
    public static MailReturn OfReports { get; } = new((db, mailId, _, at, cancel) => CameBack(db, mailId, at, cancel));

    private static Task Told(Db db, OutgoingMail mail, CancellationToken cancel) =>
        mail.Thread?.StartsWith(AgreementLetters.Thread, StringComparison.Ordinal) == true && mail.State == DeliveryState.Dead
            && !mail.BlamesSender && mail.EndedAt is { } at ? CameBack(db, mail.Id, at, cancel) : Task.CompletedTask;

    private static Task<int> CameBack(Db db, Guid mailId, DateTimeOffset at, CancellationToken cancel) => db.AgreementParties
        .Where(party => party.MailId == mailId && party.UnreachableAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(party => party.UnreachableAt, (DateTimeOffset?)at), cancel);
}
