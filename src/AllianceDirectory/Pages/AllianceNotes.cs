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
    public static async Task<AllianceNotes> Load(
        Db db, Alliance alliance, IQueryable<Term> terms, DateTimeOffset now, CancellationToken cancel)
    {
        var found = await terms.Select(term => new { term.Code, term.Label, Months = 0 })
            .Concat(db.AgeingIntervals.Select(interval => new { interval.Code, Label = interval.Code, interval.Months }))
            .ToListAsync(cancel);
        var (intervals, labels) = (found.Where(one => one.Months > 0), found.Where(one => one.Months == 0));
        return new(alliance,
            labels.ToDictionary(one => one.Code, one => one.Label),
            ReviewIntervals.Of(intervals.Select(one => (one.Code, one.Months))), now);
    }

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
