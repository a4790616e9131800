using Buendnisnetz.Territory;

namespace Buendnisnetz.Alliances;

/// <summary>Whom a contact point is for (003:11, 002:19); groups may overlap.</summary>
[Flags]
public enum Audience
{
    /// <summary>Nobody yet.</summary>
    None = 0,

    /// <summary>Familien.</summary>
    Families = 1,

    /// <summary>Kommunen.</summary>
    Municipalities = 2,

    /// <summary>Unternehmen.</summary>
    Companies = 4,

    /// <summary>Wohlfahrtsverbände und Vereine.</summary>
    Associations = 8,

    /// <summary>Institutionen und Fachleute.</summary>
    Institutions = 16,
}

/// <summary>A place where people get advice: an office with a functional mailbox, not a person (003:10-12, DS-09).</summary>
public sealed class ContactPoint : Entity, ISharedByAlliance
{
    private readonly List<PauseDuty> duties = [];

    private ContactPoint() { }

    internal ContactPoint(Guid allianceId, ContactDetails details, DateTimeOffset at)
    {
        AllianceId = allianceId;
        Set(details, at);
    }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>Who answers: „Familienbüro im Rathaus“.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whom it is for.</summary>
    public Audience Audiences { get; private set; }

    /// <summary>The functional mailbox, which survives a change of staff.</summary>
    public string? Mailbox { get; private set; }

    /// <summary>The telephone number.</summary>
    public string? Phone { get; private set; }

    /// <summary>Street and town.</summary>
    public string? Address { get; private set; }

    /// <summary>When somebody is there, in words.</summary>
    public string? Hours { get; private set; }

    /// <summary>In which languages, in words.</summary>
    public string? Languages { get; private set; }

    /// <summary>Who may see it; at least one is for everybody (INV-04).</summary>
    public Visibility Visibility { get; private set; }

    /// <summary>When it was last found right, in UTC: "geprüft am".</summary>
    public DateTimeOffset CheckedAt { get; private set; }

    /// <summary>When it was closed, in UTC; null while it answers.</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>For whom it answers in which pause of the alliance.</summary>
    public IReadOnlyList<PauseDuty> Duties => duties;

    /// <summary>Whether it answers.</summary>
    public bool IsOpen => ClosedAt is null;

    /// <summary>The number as a telephone dials it: "tel:075319000"; null where there is none.</summary>
    public string? Dial => Telephone.Link(Phone);

    /// <summary>Whether somebody is there at that moment, as far as the hours can be understood.</summary>
    /// <param name="at">The moment.</param>
    /// <param name="land">The Land whose holidays count; where it is not known, nothing is claimed.</param>
    public bool IsThere(DateTimeOffset at, AreaKey? land) =>
        land is { } known && OpeningHours.Of(Hours)?.IsOpen(at.BerlinTime, Bundesland.Of(known).Abbreviation) == true;

    /// <summary>The contact point as a form shows it.</summary>
    public ContactDetails Details => new(Name, Audiences, Mailbox, Phone, Address, Hours, Languages, Visibility);

    internal void Set(ContactDetails details, DateTimeOffset at)
    {
        (Name, Audiences, Visibility, CheckedAt) = (details.Name.Trim(), details.Audiences, details.Visibility, at);
        (Mailbox, Phone, Address, Hours, Languages) = (details.Mailbox, details.Phone, details.Address, details.Hours, details.Languages);
    }

    internal void Confirm(DateTimeOffset at) => CheckedAt = at;

    internal void Close(DateTimeOffset at) => ClosedAt ??= at;
}

/// <summary>What is known about a contact point.</summary>
/// <param name="Name">Who answers.</param>
/// <param name="Audiences">Whom it is for.</param>
/// <param name="Mailbox">The functional mailbox.</param>
/// <param name="Phone">The telephone number.</param>
/// <param name="Address">Street and town.</param>
/// <param name="Hours">When somebody is there.</param>
/// <param name="Languages">In which languages.</param>
/// <param name="Visibility">Who may see it.</param>
public sealed record ContactDetails(
    string Name, Audience Audiences, string? Mailbox, string? Phone, string? Address = null, string? Hours = null, string? Languages = null,
    Visibility Visibility = Visibility.Public)
{
    /// <summary>Why nobody could turn to it, all of it.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (Audiences == Audience.None)
            yield return new(nameof(Audiences), "Bitte wählen Sie mindestens eine Gruppe, für die die Anlaufstelle da ist.");
        if ((Mailbox ?? Phone) is null)
            yield return new(nameof(Mailbox), "Bitte geben Sie ein Postfach oder eine Telefonnummer an, damit sich jemand melden kann.");
    }

    /// <summary>Why nobody could turn to it; null when somebody can.</summary>
    public string? Obstacle() => Objections().FirstOrDefault()?.Sentence;
}

/// <summary>Audiences in words.</summary>
public static class AudienceWords
{
    /// <summary>Every audience with its German name.</summary>
    public static IReadOnlyList<(Audience Audience, string Label)> All { get; } =
    [
        (Audience.Families, "Familien"),
        (Audience.Municipalities, "Kommunen"),
        (Audience.Companies, "Unternehmen"),
        (Audience.Associations, "Wohlfahrtsverbände und Vereine"),
        (Audience.Institutions, "Institutionen und Fachleute"),
    ];

    extension(Audience audiences)
    {
        /// <summary>The German names of those it contains.</summary>
        public IEnumerable<string> Labels => All.Where(known => audiences.HasFlag(known.Audience)).Select(known => known.Label);
    }
}
