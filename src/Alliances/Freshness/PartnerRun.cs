using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>This morning's mails to partners.</summary>
internal sealed record PartnerMorning;

/// <summary>
/// Once a year each partner with a mailbox is asked whether its entry is still right: one mail for a mailbox, about all alliances in
/// which it stands. Then the look at all other facts follows, so that the coordination is not asked what a partner may answer.
/// </summary>
internal sealed class PartnerRun(Db db, Site site, TimeProvider clock) : Work<PartnerMorning>
{
    /// <summary>The word in the address of the answers.</summary>
    public const string Purpose = "partner";

    /// <summary>No more mailboxes a day than this; the rest follows tomorrow.</summary>
    private const int MostADay = 300;

    private static readonly TimeSpan Life = TimeSpan.FromDays(90);

    public override async Task Do(PartnerMorning payload, CancellationToken cancel)
    {
        var at = clock.Now;
        foreach (var group in (await Due(at, cancel)).GroupBy(one => Person.KeyOf(one.Partner.Email!))) Ask(group.Key, [.. group], at);
        var next = QueuedJob.Of(new FreshnessMorning(), at, $"{at.BerlinDay:yyyy-MM-dd}");
        if (!await db.Jobs.AnyAsync(job => job.Key == next.Key, cancel)) db.Jobs.Add(next);
    }

    /// <summary>The mailboxes whose year is over, each with all its entries that would come in the next two months.</summary>
    private async Task<IReadOnlyList<(Partnership Partner, string Alliance)>> Due(DateTimeOffset at, CancellationToken cancel)
    {
        var (year, soon) = (at.AddMonths(-Partnership.AskedEvery), at.AddMonths(2 - Partnership.AskedEvery));
        var asked = from partner in db.Partnerships
                    join alliance in db.Alliances.AtWork on partner.AllianceId equals alliance.Id
                    where partner.CountsUntil == null && partner.Email != null && partner.NoMailsSince == null
                    select new { Partner = partner, alliance.Name };
        var mailboxes = await asked.Where(one => (one.Partner.AskedAt ?? one.Partner.ReachableSince) <= year)
            .Select(one => one.Partner.Email!).Distinct().OrderBy(email => email).Take(MostADay).ToListAsync(cancel);
        var due = await asked.Where(one => mailboxes.Contains(one.Partner.Email!) && (one.Partner.AskedAt ?? one.Partner.ReachableSince) <= soon).ToListAsync(cancel);
        var organisations = due.Select(one => one.Partner.OrganisationId).ToList();
        await db.Set<Organisations.Organisation>().Where(organisation => organisations.Contains(organisation.Id)).LoadAsync(cancel);
        return [.. due.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => (one.Partner, one.Name))];
    }

    private void Ask(string mailbox, IReadOnlyList<(Partnership Partner, string Alliance)> entries, DateTimeOffset at)
    {
        db.Post(EnquiryLetters.ToPartner(mailbox, [.. entries.Select(one => (one.Partner, one.Alliance, db.AskByLink(Purpose, one.Partner.Id, null, Life, at)))], site), at);
        foreach (var (partner, _) in entries) partner.Ask(at);
    }
}
