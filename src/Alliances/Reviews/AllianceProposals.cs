using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

/// <summary>
/// What may be proposed about an alliance by mail: another mailbox of a contact point, and what partners would change about themselves.
/// </summary>
public static class AllianceProposals
{
    /// <summary>What a proposal is about.</summary>
    internal const string OfContact = AllianceFacts.Contact, OfPartner = "partner";

    internal static IReadOnlyList<ProposableFacts> All { get; } =
        [new(OfContact, ReadContactPoints, TakeMailbox), new(OfPartner, ReadPartners, TakePartner)];

    extension(ContactPoint point)
    {
        /// <summary>Another mailbox, which takes effect once somebody signed in agrees; null where it is the same.</summary>
        internal Proposal? ProposeMailbox(string? mailbox, Guid? by, DateTimeOffset at) => Proposal.Of(
            new(OfContact, point.AllianceId, point.Id),
            new ProposedWording(Email: point.Mailbox), new ProposedWording(Email: mailbox), by, at);
    }

    extension(Partnership partner)
    {
        /// <summary>What a partner would change about itself; null where nothing differs.</summary>
        public Proposal? Propose(string? name, string? email, string? contribution, DateTimeOffset at) => Proposal.Of(
            new(OfPartner, partner.AllianceId, partner.Id),
            new ProposedWording(partner.Name, partner.Email, partner.Contribution),
            new ProposedWording(name, email, contribution), null, at);
    }

    private static async Task<IReadOnlyList<ProposedChange>> ReadContactPoints(
        Db db, IReadOnlyList<Proposal> proposals, CancellationToken cancel)
    {
        var ids = proposals.Select(proposal => proposal.FactId).ToList();
        var points = await db.Set<ContactPoint>().Where(point => ids.Contains(point.Id)).AsNoTracking()
            .ToDictionaryAsync(point => point.Id, cancel);
        return [.. from proposal in proposals
                   where points.ContainsKey(proposal.FactId)
                   let point = points[proposal.FactId]
                   select new ProposedChange(proposal, point.Name, "über den Link einer E-Mail",
                       Changes(("Postfach", point.Mailbox, proposal.Email)))];
    }

    private static async Task<IReadOnlyList<ProposedChange>> ReadPartners(
        Db db, IReadOnlyList<Proposal> proposals, CancellationToken cancel)
    {
        var ids = proposals.Select(proposal => proposal.FactId).ToList();
        var partners = await db.Partnerships.Where(partner => ids.Contains(partner.Id)).Include(partner => partner.Organisation)
            .AsNoTracking().ToDictionaryAsync(partner => partner.Id, cancel);
        return [.. from proposal in proposals
                   where partners.ContainsKey(proposal.FactId)
                   let partner = partners[proposal.FactId]
                   select new ProposedChange(proposal, partner.Name, "vom Partner selbst", Changes(
                       ("Name", partner.Name, proposal.Name), ("Postfach", partner.Email, proposal.Email),
                       ("Beitrag", partner.Contribution, proposal.Text)))];
    }

    private static IReadOnlyList<(string, string?, string)> Changes(params (string Label, string? Now, string? Then)[] all) =>
        [.. all.Where(one => one.Then is not null).Select(one => (one.Label, one.Now, one.Then!))];

    private static async Task<LeftToDo?> TakeMailbox(Db db, Proposal proposal, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        var alliance = await db.Alliances.ForClosingContactPoint.SingleAsync(one => one.Id == proposal.PlaceId, cancel);
        var point = alliance.ContactPoints.Single(one => one.Id == proposal.FactId);
        alliance.Correct(point, point.Details with { Mailbox = proposal.Email ?? point.Mailbox }, by, at);
        return null;
    }

    private static async Task<LeftToDo?> TakePartner(Db db, Proposal proposal, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        var alliance = await db.Alliances.ForJoining.SingleAsync(one => one.Id == proposal.PlaceId, cancel);
        var partner = alliance.Partnerships.Single(one => one.Id == proposal.FactId);
        alliance.Correct(partner, partner.Since, proposal.Text ?? partner.Contribution, by, at);
        if (proposal.Email is { } email) alliance.NoteMailbox(partner, email, by, at);
        if (proposal.Name is not { } name) return null;
        partner.IsCalled(name);
        return partner.Organisation is not { } organisation ? null
            : new($"Übernommen. Der Name gehört zur Organisation: Bitte tragen Sie „{name}“ hier ein.", $"{organisation.Path}/bearbeiten");
    }
}
