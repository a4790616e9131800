using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>
/// An alliance with what its public pages say besides its facts: what its terms are called, and how old the facts are by the intervals
/// that the administration has chosen. Both are few and short, so that one look finds them.
/// </summary>
/// <param name="Alliance">The alliance.</param>
/// <param name="Labels">What the terms are called, by code.</param>
/// <param name="Intervals">After how many months the facts look their age.</param>
/// <param name="Now">The moment of the look.</param>
internal sealed record AllianceNotes(
    Alliance Alliance, IReadOnlyDictionary<string, string> Labels, ReviewIntervals Intervals, DateTimeOffset Now)
{
    private const string Words = "begriffe", Months = "fristen";

    /// <summary>What has to be asked for it; a page asks for more at once.</summary>
    public static IEnumerable<AskedLines> Asked(Db db, IQueryable<Term> terms) =>
    [
        new(Words, terms.Select(term => new Line { Slug = term.Code, Name = term.Label })),
        new(Months, ReviewIntervals.Asked(db)),
    ];

    /// <summary>The notes out of what was asked.</summary>
    public static AllianceNotes Of(Alliance alliance, Lines lines, DateTimeOffset now) => new(alliance,
        lines[Words].ToDictionary(line => line.Slug!, line => line.Name!),
        ReviewIntervals.Of(lines[Months]), now);

    public CheckedNote Of(ContactPoint point) => Intervals.Note(AllianceFacts.ContactPoints, point.Id, point.Name, point.CheckedAt, Now);

    /// <summary>Null where the profile says nothing yet that could be right or wrong.</summary>
    public CheckedNote? OfProfile => Alliance.AreaName.Length + Alliance.About.Length == 0 ? null
        : Note(AllianceFacts.Profiles, "Profil", Alliance.ProfileCheckedAt);

    /// <summary>A list is as old as its oldest entry; null where there is none.</summary>
    public CheckedNote? OfPartners => !Alliance.ActivePartnerships.Any() ? null
        : Note(AllianceFacts.PartnerLists, "Partnerliste", Alliance.ActivePartnerships.Min(partner => partner.CheckedAt));

    private CheckedNote Note(AgeingFacts kind, string title, DateTimeOffset checkedAt) =>
        Intervals.Note(kind, Alliance.Id, title, checkedAt, Now)
            with
        { CanBeDoubted = Alliance.State is LifeState.Active or LifeState.Founding };
}
