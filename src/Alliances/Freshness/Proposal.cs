namespace Buendnisnetz.Alliances;

/// <summary>
/// Another wording that came by the link of a mail and that takes effect only when somebody of the alliance, signed in, agrees:
/// what a partner would change about itself, and every mailbox.
/// </summary>
public sealed class Proposal : Entity
{
    private Proposal() { }

    /// <summary>The alliance that decides.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The contact point or the partnership that it is about.</summary>
    public Guid FactId { get; private init; }

    /// <summary>The name as it should read; null where it stays.</summary>
    public string? Name { get; private init; }

    /// <summary>The mailbox as it should be; null where it stays.</summary>
    public string? Email { get; private set; }

    /// <summary>The contribution as it should read; null where it stays.</summary>
    public string? Contribution { get; private init; }

    /// <summary>Who proposed it; null for a partner, and after erasure.</summary>
    public Guid? ProposedBy { get; private set; }

    /// <summary>When it came, in UTC.</summary>
    public DateTimeOffset ProposedAt { get; private init; }

    /// <summary>When it was decided, in UTC; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Who decided; null while it waits, and after erasure.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>Whether it was taken over; null while it waits.</summary>
    public bool? WasTaken { get; private set; }

    /// <summary>Whether it says anything new.</summary>
    public bool IsEmpty => (Name ?? Email ?? Contribution) is null;

    /// <summary>A mailbox for a contact point.</summary>
    internal static Proposal OfMailbox(ContactPoint point, string mailbox, Guid? by, DateTimeOffset at) =>
        new Proposal { AllianceId = point.AllianceId, FactId = point.Id, Email = mailbox.Trim(), ProposedBy = by, ProposedAt = at }.Told(at);

    /// <summary>What a partner would change about itself; only what differs is kept.</summary>
    public static Proposal OfPartner(Partnership partner, string? name, string? email, string? contribution, DateTimeOffset at) => new Proposal
    {
        AllianceId = partner.AllianceId,
        FactId = partner.Id,
        Name = Changed(partner.Name, name),
        Email = Changed(partner.Email, email),
        Contribution = Changed(partner.Contribution, contribution),
        ProposedAt = at,
    }.Told(at);

    internal void Decide(bool take, Guid? by, DateTimeOffset at)
    {
        Refusal.On(DecidedAt is null ? null : "Über diesen Vorschlag ist schon entschieden.");
        (WasTaken, DecidedBy, DecidedAt) = (take, by, at);
    }

    private Proposal Told(DateTimeOffset at)
    {
        if (!IsEmpty) Raise(new FactHeard(AllianceId, Heard.Proposed, ProposedBy, at));
        return this;
    }

    private static string? Changed(string? now, string? then) =>
        string.IsNullOrWhiteSpace(then) || then.Trim() == now ? null : then.Trim();
}
