namespace Buendnisnetz.Alliances;

// What others propose to change about its partners and contact points.
public sealed partial class Alliance
{
    /// <summary>What a proposal is about.</summary>
    public string NameOf(Proposal proposal) =>
        contactPoints.Find(point => point.Id == proposal.FactId)?.Name ?? partnerships.Find(partner => partner.Id == proposal.FactId)?.Name ?? Name;

    /// <summary>What a proposal would change: what, from, to.</summary>
    internal IReadOnlyList<(string Label, string? Now, string Then)> ChangesBy(Proposal proposal)
    {
        var partner = partnerships.Find(one => one.Id == proposal.FactId);
        var mailbox = partner is null ? contactPoints.Find(point => point.Id == proposal.FactId)?.Mailbox : partner.Email;
        (string, string?, string?)[] all = [("Name", partner?.Name, proposal.Name), ("Postfach", mailbox, proposal.Email), ("Beitrag", partner?.Contribution, proposal.Contribution)];
        return [.. all.Where(one => one.Item3 is not null).Select(one => (one.Item1, one.Item2, one.Item3!))];
    }

    /// <summary>Takes a proposal over.</summary>
    public void Take(Proposal proposal, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        proposal.Decide(true, by, at);
        if (contactPoints.Find(point => point.Id == proposal.FactId) is { } point) Correct(point, point.Details with { Mailbox = proposal.Email ?? point.Mailbox }, by, at);
        if (partnerships.Find(one => one.Id == proposal.FactId) is not { } partner) return;
        Correct(partner, partner.Since, proposal.Contribution ?? partner.Contribution, by, at);
        if (proposal.Email is { } email) NoteMailbox(partner, email, by, at);
        if (proposal.Name is { } name) partner.IsCalled(name);
    }
}
