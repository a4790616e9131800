namespace Buendnisnetz.Reviews;

/// <summary>
/// Another wording that came by the link of a mail and that takes effect only when somebody of the place, signed in, agrees: what
/// somebody without an account would change, and every mailbox.
/// </summary>
public sealed class Proposal : Entity
{
    private Proposal() { }

    /// <summary>What it is about: the code of <see cref="ProposableFacts"/>.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The place that decides.</summary>
    public Guid PlaceId { get; private init; }

    /// <summary>The fact that it is about.</summary>
    public Guid FactId { get; private init; }

    /// <summary>The name as it should read; null where it stays.</summary>
    public string? Name { get; private init; }

    /// <summary>The mailbox as it should be; null where it stays.</summary>
    public string? Email { get; private set; }

    /// <summary>The text as it should read; null where it stays.</summary>
    public string? Text { get; private init; }

    /// <summary>Who proposed it; null for somebody without an account, and after erasure.</summary>
    public Guid? ProposedBy { get; private set; }

    /// <summary>When it came, in UTC.</summary>
    public DateTimeOffset ProposedAt { get; private init; }

    /// <summary>When it was decided, in UTC; null while it waits.</summary>
    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>Who decided; null while it waits, and after erasure.</summary>
    public Guid? DecidedBy { get; private set; }

    /// <summary>Whether it was taken over; null while it waits.</summary>
    public bool? WasTaken { get; private set; }

    /// <summary>Proposes another wording; null where it says nothing new.</summary>
    public static Proposal? Of(ProposedFact fact, ProposedWording now, ProposedWording then, Guid? by, DateTimeOffset at)
    {
        var (name, email, text) = (Changed(now.Name, then.Name), Changed(now.Email, then.Email), Changed(now.Text, then.Text));
        if ((name ?? email ?? text) is null) return null;
        var proposal = new Proposal
        {
            Kind = fact.Kind,
            PlaceId = fact.PlaceId,
            FactId = fact.FactId,
            Name = name,
            Email = email,
            Text = text,
            ProposedBy = by,
            ProposedAt = at,
        };
        proposal.Raise(new ChangeProposed(fact.PlaceId, proposal.Id, by, at));
        return proposal;
    }

    /// <summary>Takes it over or turns it down, once.</summary>
    public void Decide(bool take, Guid? by, DateTimeOffset at)
    {
        Refusal.On(DecidedAt is null ? null : "Über diesen Vorschlag ist schon entschieden.");
        (WasTaken, DecidedBy, DecidedAt) = (take, by, at);
    }

    private static string? Changed(string? now, string? then) =>
        string.IsNullOrWhiteSpace(then) || then.Trim() == now ? null : then.Trim();
}

/// <summary>Which fact another wording is proposed for.</summary>
/// <param name="Kind">The code of <see cref="ProposableFacts"/>.</param>
/// <param name="PlaceId">The place that decides.</param>
/// <param name="FactId">The fact.</param>
public sealed record ProposedFact(string Kind, Guid PlaceId, Guid FactId);

/// <summary>What can be proposed of a fact; what is empty stays as it is.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Email">Its mailbox.</param>
/// <param name="Text">Its text.</param>
public sealed record ProposedWording(string? Name = null, string? Email = null, string? Text = null);
