using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>
/// An alliance with what its public pages say of the age of its facts, by the intervals that the administration has chosen.
/// </summary>
internal sealed record AllianceNotes(Alliance Alliance, ReviewIntervals Intervals, DateTimeOffset Now)
{
    public CheckedNote Of(ContactPoint point) => Intervals.Note(AllianceFacts.ContactPoints, point.Id, point.Name, point.CheckedAt, Now);

    public CheckedNote OfProfile => Note(AllianceFacts.Profiles, "Profil", Alliance.ProfileCheckedAt);

    /// <summary>A list is as old as its oldest entry; null where there is none.</summary>
    public CheckedNote? OfPartners => !Alliance.ActivePartnerships.Any() ? null
        : Note(AllianceFacts.PartnerLists, "Partnerliste", Alliance.ActivePartnerships.Min(partner => partner.CheckedAt));

    private CheckedNote Note(AgeingFacts kind, string title, DateTimeOffset checkedAt) =>
        Intervals.Note(kind, Alliance.Id, title, checkedAt, Now)
            with
        { CanBeDoubted = Alliance.State is LifeState.Active or LifeState.Founding };
}
