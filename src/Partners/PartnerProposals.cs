using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Partners;

/// <summary>What partners would change about themselves: proposed by mail, decided on by somebody of the alliance.</summary>
public static class PartnerProposals
{
    private const string OfPartner = "partner";

    internal static ProposableFacts Kind { get; } = new(OfPartner, Read, Take);

    extension(Partnership partner)
    {
        /// <summary>What a partner would change about itself; null where nothing differs.</summary>
        public Proposal? Propose(string? name, string? email, string? contribution, DateTimeOffset at) => Proposal.Of(
            new(OfPartner, partner.AllianceId, partner.Id),
            new ProposedWording(partner.Name, partner.Email, partner.Contribution),
            new ProposedWording(name, email, contribution), null, at);
    }

    private static async Task<IReadOnlyList<ProposedChange>> Read(
        Db db, IReadOnlyList<Proposal> proposals, CancellationToken cancel)
    {
        var ids = proposals.Select(proposal => proposal.FactId).ToList();
        var partners = await db.Partnerships.Where(partner => ids.Contains(partner.Id)).Include(partner => partner.Organisation)
            .AsNoTracking().ToDictionaryAsync(partner => partner.Id, cancel);
        return [.. from proposal in proposals
                   where partners.ContainsKey(proposal.FactId)
                   let partner = partners[proposal.FactId]
                   select new ProposedChange(proposal, partner.Name, "vom Partner selbst", ProposedChange.Of(
                       ("Name", partner.Name, proposal.Name), ("Postfach", partner.Email, proposal.Email),
                       ("Beitrag", partner.Contribution, proposal.Text)))];
    }

    private static async Task<LeftToDo?> Take(Db db, Proposal proposal, Guid? by, DateTimeOffset at, CancellationToken cancel)
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
