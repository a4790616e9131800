using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Partners;

/// <summary>This morning's mails to partners.</summary>
internal sealed record PartnerMorning;

/// <summary>One mailbox is to be asked about its entries.</summary>
/// <param name="Partnerships">The entries.</param>
internal sealed record PartnerMailFor(IReadOnlyList<Guid> Partnerships);

/// <summary>
/// Once a year each partner with a mailbox is asked whether its entry is still right: finds the mailboxes whose year is over and has
/// each asked by itself.
/// </summary>
internal sealed class PartnerRun(Db db, TimeProvider clock) : Work<PartnerMorning>
{
    /// <summary>No more mailboxes a day than this; the rest follows tomorrow.</summary>
    private const int MostADay = 300;

    /// <summary>Partners come first: the coordination is not asked what a partner may answer.</summary>
    public static ReviewEve Eve { get; } = new(
        (db, at) => db.EnqueueOnce(new PartnerMorning(), $"{at.BerlinDay:yyyy-MM-dd}", at.AddMilliseconds(-1)),
        async (db, cancel) => await db.IsStillFanningOut<PartnerMorning>(cancel) || await db.IsStillFanningOut<PartnerMailFor>(cancel));

    public override async Task Do(PartnerMorning payload, CancellationToken cancel)
    {
        var at = clock.Now;
        var (year, soon) = (at.AddMonths(-Partnership.AskedEvery), at.AddMonths(2 - Partnership.AskedEvery));
        var entries = await PartnerMail.Asked(db, soon).OrderBy(partner => partner.Email).ThenBy(partner => partner.Id)
            .Select(partner => new { partner.Id, Email = partner.Email!, Since = partner.AskedAt ?? partner.ReachableSince })
                .ToListAsync(cancel);
        var mailboxes = entries.GroupBy(one => Person.KeyOf(one.Email)).Where(group => group.Any(one => one.Since <= year)).Take(MostADay);
        db.FanOut(mailboxes, group => new PartnerMailFor([.. group.Select(one => one.Id)]),
            group => $"{group.First().Id:N}", $"{at.BerlinDay:yyyy-MM-dd}", at);
    }
}

/// <summary>One mail for a mailbox, about all alliances in which it stands and whose year is over within the next two months.</summary>
internal sealed class PartnerMail(Db db, Site site, TimeProvider clock) : Work<PartnerMailFor>
{
    /// <summary>The word in the address of the answers.</summary>
    public const string Purpose = "partner";

    private static readonly TimeSpan Life = TimeSpan.FromDays(90);

    public override async Task Do(PartnerMailFor payload, CancellationToken cancel)
    {
        var at = clock.Now;
        var entries = await Entries(payload.Partnerships, at.AddMonths(2 - Partnership.AskedEvery), cancel);
        if (entries.Count == 0) return;
        var asked = entries.Select(one => new AskedEntry(one.Partner, one.Alliance, db.AskByLink(Purpose, one.Partner.Id, null, Life, at)));
        db.Post(EntryLetters.Ask(entries[0].Partner.Email!, [.. asked], site), at);
        foreach (var (partner, _) in entries) partner.Ask(at);
    }

    /// <summary>Partners of alliances at work that may be asked, and were not since this moment.</summary>
    public static IQueryable<Partnership> Asked(Db db, DateTimeOffset since) =>
        from partner in db.Partnerships
        join alliance in db.Alliances.AtWork on partner.AllianceId equals alliance.Id
        where partner.CountsUntil == null && partner.Email != null && partner.NoMailsSince == null
            && (partner.AskedAt ?? partner.ReachableSince) <= since
        select partner;

    private async Task<IReadOnlyList<(Partnership Partner, string Alliance)>> Entries(
        IReadOnlyList<Guid> ids, DateTimeOffset since, CancellationToken cancel)
    {
        var due = await Asked(db, since).Where(partner => ids.Contains(partner.Id))
            .Join(db.Alliances, partner => partner.AllianceId, alliance => alliance.Id,
                (partner, alliance) => new { Partner = partner, alliance.Name })
            .ToListAsync(cancel);
        var organisations = due.Select(one => one.Partner.OrganisationId).ToList();
        await db.Set<Organisations.Organisation>().Where(organisation => organisations.Contains(organisation.Id)).LoadAsync(cancel);
        return [.. due.OrderBy(one => one.Name, StringComparer.Ordinal).Select(one => (one.Partner, one.Name))];
    }
}
