using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

/// <summary>What may be proposed about a contact point by mail: another mailbox, for it says where people's letters go.</summary>
public static class MailboxProposals
{
    internal static ProposableFacts Kind { get; } = new(AllianceFacts.Contact, Read, Take);

    extension(ContactPoint point)
    {
        /// <summary>Another mailbox, which takes effect once somebody signed in agrees; null where it is the same.</summary>
        public Proposal? ProposeMailbox(string? mailbox, Guid? by, DateTimeOffset at) => Proposal.Of(
            new(AllianceFacts.Contact, point.AllianceId, point.Id),
            new ProposedWording(Email: point.Mailbox), new ProposedWording(Email: mailbox), by, at);
    }

    private static async Task<IReadOnlyList<ProposedChange>> Read(
        Db db, IReadOnlyList<Proposal> proposals, CancellationToken cancel)
    {
        var ids = proposals.Select(proposal => proposal.FactId).ToList();
        var points = await db.Set<ContactPoint>().Where(point => ids.Contains(point.Id)).AsNoTracking()
            .ToDictionaryAsync(point => point.Id, cancel);
        return [.. from proposal in proposals
                   where points.ContainsKey(proposal.FactId)
                   let point = points[proposal.FactId]
                   select new ProposedChange(proposal, point.Name, "über den Link einer E-Mail",
                       ProposedChange.Of(("Postfach", point.Mailbox, proposal.Email)))];
    }

    private static async Task<LeftToDo?> Take(Db db, Proposal proposal, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        var alliance = await db.Alliances.ForClosingContactPoint.SingleAsync(one => one.Id == proposal.PlaceId, cancel);
        var point = alliance.ContactPoints.Single(one => one.Id == proposal.FactId);
        var details = point.Details with { Mailbox = proposal.Email ?? point.Mailbox };
        if (!alliance.Correct(point, details, by, at)) alliance.Confirm(point, by, at);
        return null;
    }
}
