using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

/// <summary>The ageing facts of an alliance itself. While it rests, only its contact points are asked about.</summary>
public static class AllianceFacts
{
    /// <summary>The codes of the kinds, also in addresses.</summary>
    public const string Contact = "anlaufstelle", Partners = "partnerliste", Profile = "profil", Existence = "buendnis";

    /// <summary>Contact points, each by itself.</summary>
    public static AgeingFacts ContactPoints { get; } = new(Contact, "Anlaufstelle", 6, AllianceReviews.Places,
        (db, _) => from point in db.Set<ContactPoint>()
                   join alliance in db.Alliances.Answering on point.AllianceId equals alliance.Id
                   where point.ClosedAt == null
                   select new AgeingFact { PlaceId = alliance.Id, FactId = point.Id, CheckedAt = point.CheckedAt },
        FactWordings.OfContactPoints, FactAnswers.ConfirmContactPoint)
    {
        Shown = (db, actor) => db.Set<ContactPoint>().SharedWith(actor, db).Select(point => point.Id),
        Hint = "Danach fragen wir auch, während ein Bündnis ruht.",
        Correction = "aendern",
    };

    /// <summary>The list of partners as a whole.</summary>
    public static AgeingFacts PartnerLists { get; } = new(Partners, "Partnerliste", 12, AllianceReviews.Places,
        (db, at) => ListsOfPartners(db, at.AddDays(-Partnership.TimeToAnswer)),
        FactWordings.OfPartnerLists, FactAnswers.ConfirmPartners);

    /// <summary>Name, motto, description and website.</summary>
    public static AgeingFacts Profiles { get; } = new(Profile, "Profil", 12, AllianceReviews.Places,
        (db, _) => db.Alliances.AtWork
            .Select(alliance => new AgeingFact { PlaceId = alliance.Id, FactId = alliance.Id, CheckedAt = alliance.ProfileCheckedAt }),
        FactWordings.OfProfiles, FactAnswers.ConfirmProfile);

    private static AgeingFacts Existences { get; } = new(Existence, "Gibt es das Bündnis noch?", 12, AllianceReviews.Places,
        (db, _) => db.Alliances.Where(alliance => alliance.State == LifeState.Active)
            .Select(alliance => new AgeingFact { PlaceId = alliance.Id, FactId = alliance.Id, CheckedAt = alliance.LastConfirmedAt }),
        FactWordings.OfExistence, FactAnswers.ConfirmExistence)
    {
        CanBeDoubted = false,
        Yes = "Ja, es gibt uns",
    };

    internal static IReadOnlyList<AgeingFacts> All { get; } = [ContactPoints, PartnerLists, Profiles, Existences];

    /// <summary>A partner list is as old as its oldest entry; who was just asked in person has time to answer first.</summary>
    private static IQueryable<AgeingFact> ListsOfPartners(Db db, DateTimeOffset askedBefore)
    {
        var partners = db.Partnerships.Where(partner => partner.CountsUntil == null
            && (partner.AskedAt == null || partner.AskedAt <= askedBefore || partner.AskedAt <= partner.CheckedAt));
        return from alliance in db.Alliances.AtWork
               let oldest = partners.Where(partner => partner.AllianceId == alliance.Id).Min(partner => (DateTimeOffset?)partner.CheckedAt)
               where oldest != null
               select new AgeingFact { PlaceId = alliance.Id, FactId = alliance.Id, CheckedAt = oldest.Value };
    }
}
