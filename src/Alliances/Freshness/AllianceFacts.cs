namespace Buendnisnetz.Alliances;

/// <summary>The ageing facts of an alliance itself. While it rests, only its contact points are asked about.</summary>
internal static class AllianceFacts
{
    public const string Contact = AgeingFacts.ContactPoint, Partners = "partnerliste", Profile = "profil", Existence = "buendnis";

    public static IReadOnlyList<AgeingFacts> All { get; } =
    [
        new(Contact, "Anlaufstelle", 6,
            (db, _) => from point in db.Set<ContactPoint>()
                       join alliance in db.Alliances.Answering on point.AllianceId equals alliance.Id
                       where point.ClosedAt == null
                       select new AgeingFact { AllianceId = alliance.Id, FactId = point.Id, CheckedAt = point.CheckedAt },
            FactWordings.OfContactPoints, FactAnswers.ConfirmContactPoint) { HasSmallCorrections = true },
        new(Partners, "Partnerliste", 12,
            (db, at) => PartnerLists(db, at.AddDays(-Partnership.TimeToAnswer)),
            FactWordings.OfPartnerLists, FactAnswers.ConfirmPartners),
        new(Profile, "Profil", 12,
            (db, _) => db.Alliances.AtWork.Select(alliance => new AgeingFact { AllianceId = alliance.Id, FactId = alliance.Id, CheckedAt = alliance.ProfileCheckedAt }),
            FactWordings.OfProfiles, FactAnswers.ConfirmProfile),
        new(Existence, "Gibt es das Bündnis noch?", 12,
            (db, _) => db.Alliances.Where(alliance => alliance.State == LifeState.Active)
                .Select(alliance => new AgeingFact { AllianceId = alliance.Id, FactId = alliance.Id, CheckedAt = alliance.LastConfirmedAt }),
            FactWordings.OfExistence, FactAnswers.ConfirmExistence)
        {
            CanBeDoubted = false,
            Yes = "Ja, es gibt uns",
            Instead = [("Kreative Pause einlegen", "pause"), ("Bündnis beenden", "beenden")],
        },
    ];

    /// <summary>A partner list is as old as its oldest entry; who was just asked in person has time to answer first.</summary>
    private static IQueryable<AgeingFact> PartnerLists(Db db, DateTimeOffset askedBefore)
    {
        var partners = db.Partnerships.Where(partner => partner.CountsUntil == null
            && (partner.AskedAt == null || partner.AskedAt <= askedBefore || partner.AskedAt <= partner.CheckedAt));
        return from alliance in db.Alliances.AtWork
               let oldest = partners.Where(partner => partner.AllianceId == alliance.Id).Min(partner => (DateTimeOffset?)partner.CheckedAt)
               where oldest != null
               select new AgeingFact { AllianceId = alliance.Id, FactId = alliance.Id, CheckedAt = oldest.Value };
    }
}
