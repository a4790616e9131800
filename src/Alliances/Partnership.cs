using Buendnisnetz.Organisations;

namespace Buendnisnetz.Alliances;

/// <summary>Somebody takes part in an alliance: an organisation or a person, never both.</summary>
public sealed partial class Partnership : Entity
{
    private Partnership() { }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The organisation; null for a person.</summary>
    public Guid? OrganisationId { get; internal set; }

    /// <summary>The organisation, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>The person's name; null for an organisation.</summary>
    public string? PersonName { get; private set; }

    /// <summary>The partner's category, for statistics and for balance.</summary>
    public string CategoryCode { get; internal set; } = "";

    /// <summary>The name to sort by.</summary>
    public string SortKey { get; internal set; } = "";

    /// <summary>Since when, as exactly as it is known; null when nobody remembers.</summary>
    public FuzzyDate? Since { get; private set; }

    /// <summary>Until when; null while the partner takes part.</summary>
    public FuzzyDate? Until { get; private set; }

    /// <summary>What the partner brings: time, a room, money, know-how.</summary>
    public string? Contribution { get; private set; }

    /// <summary>The mailbox where the partner is reached, for those who hold a seat in the alliance; never public.</summary>
    public string? Email { get; private set; }

    /// <summary>When it was last found right, in UTC.</summary>
    public DateTimeOffset CheckedAt { get; private set; }

    /// <summary>The first day on which the partner counts.</summary>
    public DateOnly CountsFrom { get; private set; }

    /// <summary>The last day on which the partner counts; null while it takes part.</summary>
    public DateOnly? CountsUntil { get; private set; }

    /// <summary>Whether the partner takes part now.</summary>
    public bool IsActive => CountsUntil is null;

    /// <summary>The partner's name today.</summary>
    public string Name => PersonName ?? Organisation?.Name ?? "";

    /// <summary>Whether the partner counts on that day.</summary>
    public bool CountsOn(DateOnly day) => CountsFrom <= day && (CountsUntil is null || CountsUntil >= day);

    internal static Partnership Of(Alliance alliance, Organisation organisation, FuzzyDate? since, string? contribution) =>
        new Partnership
        {
            AllianceId = alliance.Id,
            OrganisationId = organisation.Id,
            Organisation = organisation,
            CategoryCode = organisation.CategoryCode,
            SortKey = Folding.Fold(organisation.Name),
        }.With(since, contribution, alliance);

    internal static Partnership OfPerson(Alliance alliance, string name, FuzzyDate? since, string? contribution) =>
        new Partnership
        {
            AllianceId = alliance.Id,
            PersonName = name,
            CategoryCode = PartnerCategories.Citizen,
            SortKey = Folding.Fold(name),
        }.With(since, contribution, alliance);

    internal void Correct(FuzzyDate? since, string? contribution, DateTimeOffset at)
    {
        (Since, Contribution, CheckedAt) = (since, Trimmed(contribution), at);
        if (since is { } date) CountsFrom = date.Earliest;
    }

    internal void SetMailbox(string? email, DateTimeOffset at)
    {
        Email = Trimmed(email);
        ReachableSince = Email is null ? null : at;
    }

    internal void Confirm(DateTimeOffset at) => CheckedAt = at;

    /// <summary>
    /// The partner counts until the end of the date given, but no longer than until yesterday: who leaves today has left.
    /// </summary>
    internal void End(FuzzyDate until, DateTimeOffset at)
    {
        var yesterday = at.BerlinDay.AddDays(-1);
        (Until, CountsUntil, CheckedAt) = (until, until.Latest < yesterday ? until.Latest : yesterday, at);
    }

    private Partnership With(FuzzyDate? since, string? contribution, Alliance alliance)
    {
        (Since, Contribution) = (since, Trimmed(contribution));
        CountsFrom = (since ?? alliance.FoundedOn)?.Earliest ?? DateOnly.MinValue;
        return this;
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
