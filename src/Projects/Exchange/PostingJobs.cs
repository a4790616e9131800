namespace Buendnisnetz.Projects;

/// <summary>Every morning: which requests and offers end, and which inquiries are a month old?</summary>
internal sealed record ExchangeMorning;

/// <summary>One of them is looked after.</summary>
/// <param name="Id">Which.</param>
internal sealed record PostingDue(Guid Id);

/// <summary>Finds those who are to be told or asked.</summary>
internal sealed class FindWhatIsDue(Db db, TimeProvider clock) : Work<ExchangeMorning>
{
    /// <inheritdoc />
    public override async Task Do(ExchangeMorning payload, CancellationToken cancel)
    {
        var ids = await db.Postings.Ending(clock.Today.AddDays(Posting.ReminderDays)).Select(one => one.Id).ToListAsync(cancel);
        db.FanOut(ids, id => new PostingDue(id), clock.Now);
        var last = clock.Now - Inquiry.Until;
        var unasked = await db.Inquiries.Where(one => one.AskedBackAt == null && one.SentAt <= last)
            .Select(one => one.Id).ToListAsync(cancel);
        db.FanOut(unasked, id => new InquiryDue(id), clock.Now);
    }
}

/// <summary>Reminds, or ends and asks.</summary>
internal sealed class LookAfterPosting(PostingDesk desk, TimeProvider clock) : Work<PostingDue>
{
    /// <inheritdoc />
    public override Task Do(PostingDue payload, CancellationToken cancel) => desk.LookAfter(payload.Id, clock.Now, cancel);
}
