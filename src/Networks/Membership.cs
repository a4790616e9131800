using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks;

/// <summary>What a member is: an alliance XOR an organisation XOR a person (INV-10).</summary>
public enum MemberKind
{
    /// <summary>An alliance.</summary>
    Alliance = 0,

    /// <summary>An organisation: "und weitere Partner" (001:3).</summary>
    Organisation = 1,

    /// <summary>A person, in networks of alumni.</summary>
    Person = 2,
}

/// <summary>Where a membership stands.</summary>
public enum MembershipState
{
    /// <summary>Asked for; the office has not answered yet.</summary>
    Requested = 0,

    /// <summary>Offered by the office; the member has not answered yet.</summary>
    Invited = 1,

    /// <summary>In force.</summary>
    Member = 2,

    /// <summary>Ended; it counts for the time it lasted.</summary>
    Left = 3,

    /// <summary>Asked for or offered, and refused or taken back; it never counted.</summary>
    Declined = 4,
}

/// <summary>Somebody belongs to a network, since and until. How it comes and goes stands in Membership.Life.cs.</summary>
public sealed partial class Membership : Entity
{
    private Membership() { }

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>What the member is.</summary>
    public MemberKind Kind { get; private init; }

    /// <summary>The alliance, if the member is one.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The organisation, if the member is one.</summary>
    public Guid? OrganisationId { get; internal set; }

    /// <summary>The organisation, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The person, if the member is one; null after erasure: such a member still counts and is nobody.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The person, where it was loaded.</summary>
    public Person? Person { get; private set; }

    /// <summary>Where it stands.</summary>
    public MembershipState State { get; private set; }

    /// <summary>When it was asked for, offered or entered, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>What was said with the request or the refusal.</summary>
    public string? Word { get; private set; }

    /// <summary>Since when, as exactly as it is known; null when nobody remembers.</summary>
    public FuzzyDate? Since { get; private set; }

    /// <summary>Until when; null while it lasts.</summary>
    public FuzzyDate? Until { get; private set; }

    /// <summary>The first day on which the member counts; null while it has not been admitted.</summary>
    public DateOnly? CountsFrom { get; private set; }

    /// <summary>The last day on which the member counts; null while it lasts.</summary>
    public DateOnly? CountsUntil { get; private set; }

    /// <summary>Since when the person has agreed to be named in public, in UTC; null while it has not, or no more.</summary>
    public DateTimeOffset? NamedSince { get; private set; }

    /// <summary>The affiliation in which an alliance stands by it; it comes and goes together with the membership.</summary>
    public Guid? AffiliationId { get; private set; }

    /// <summary>The affiliation; always loaded.</summary>
    public NetworkAffiliation? Affiliation { get; private set; }

    /// <summary>Whether it is in force now.</summary>
    public bool IsInForce => State == MembershipState.Member;

    /// <summary>The member's name as everybody may read it; null for a person who has not agreed.</summary>
    public string? PublicName => Kind switch
    {
        MemberKind.Alliance => Alliance?.Name,
        MemberKind.Organisation => Organisation?.Name,
        _ => NamedSince is null ? null : Person?.Name,
    };

    /// <summary>Whether the member counts on that day.</summary>
    public bool CountsOn(DateOnly day) => CountsFrom <= day && (CountsUntil is null || CountsUntil >= day);
}
