namespace Buendnisnetz.JointWork;

/// <summary>What joint work knows about people, and how entries of organisations that become one take their rights along.</summary>
internal static class JointData
{
    public static ProcessingActivity Activity { get; } = new("Gemeinschaftsprojekte, Labels und übertragene Rechte",
        "Bündnisse tragen etwas zusammen, und örtliche Partner wirken daran mit.", ProcessingActivity.CommonTask,
        "Wer zustimmt, ein Label vergibt oder für einen örtlichen Partner ein Recht hat",
        "Kennung der Person, Recht, Zeitraum, Zeitpunkt",
        typeof(JointProject), typeof(JointConsent), typeof(Label), typeof(LabelGrant), typeof(LentRight), typeof(ProjectNews))
    {
        Readers = "Wer ein Recht hat, sehen die Teams, die es übertragen können; öffentlich ist nur, welche Organisation vergibt.",
        Kept = "Solange die Seite besteht; mit dem Konto verschwindet, wer etwas eingetragen hat.",
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<JointProject>("Gemeinschaftsprojekte, die Sie beendet haben", one => one.EndedBy,
            one => [("Wann", one.EndedAt?.LongMoment), ("Grund", one.Reason)], OnErasure.Forget),
        PersonalData.Of<JointConsent>("Gemeinschaftsprojekte, denen Sie zugestimmt haben", one => one.AgreedBy,
            one => [("Wann", one.AgreedAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Label>("Labels, die Sie begonnen haben", one => one.BegunBy,
            one => [("Label", one.Name), ("Begonnen", one.BegunAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<LabelGrant>("Labels, die Sie vergeben haben", one => one.GivenBy,
            one => [("Ort", one.Name), ("Eingetragen", one.GivenAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<LabelGrant>("Labels, die Sie beendet haben", one => one.EndedBy,
            one => [("Ort", one.Name), ("Beendet", one.EndedAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<LentRight>("Rechte, die Ihnen übertragen wurden", one => one.PersonId,
            one => [("Seit", one.LentAt.LongMoment), ("Letzter Tag", one.LastDay.Long), ("Entzogen", one.RevokedAt?.LongMoment)],
            OnErasure.Forget),
        PersonalData.Of<LentRight>("Rechte, die Sie übertragen haben", one => one.LentBy, one => [("Wann", one.LentAt.LongMoment)],
            OnErasure.Forget),
        PersonalData.Of<LentRight>("Rechte, die Sie entzogen haben", one => one.RevokedBy,
            one => [("Wann", one.RevokedAt?.LongMoment), ("Grund", one.Reason)], OnErasure.Forget),
    ];

    public static Organisations.MergeFollower Merge { get; } = new("Übertragene Rechte",
        (db, id, cancel) => db.LentRights.CountAsync(one => one.OrganisationId == id, cancel),
        async (db, merged, cancel) =>
        {
            foreach (var one in await db.LentRights.Where(one => one.OrganisationId == merged.OtherId).OrderBy(one => one.Id)
                .ToListAsync(cancel)) one.OrganisationId = merged.SubjectId;
        });
}
