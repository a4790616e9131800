namespace Buendnisnetz.Web;

/// <summary>What a report on a barrier says about people, and how long.</summary>
internal static class BarrierPrivacy
{
    public static IEnumerable<PersonalData> Data =>
    [
        PersonalData.ByEmail<BarrierReport>("Von Ihnen gemeldete Barrieren", report => report.Email,
            report => [("Gemeldet am", report.ReceivedAt.LongDay), ("Seite", report.Page), ("Meldung", report.Text),
                ("Antwort", report.Answer)], OnErasure.Forget),
        PersonalData.Of<BarrierReport>("Von Ihnen beantwortete Barrieren", report => report.AnsweredBy,
            report => [("Beantwortet am", report.AnsweredAt?.LongDay), ("Antwort", report.Answer)], OnErasure.Forget),
    ];

    public static ProcessingActivity Activity { get; } = new(
        "Gemeldete Barrieren", "Wer etwas nicht nutzen kann, sagt es und bekommt eine Antwort.", ProcessingActivity.LegalDuty,
        "Alle, die eine Barriere melden", "Meldung, Seite, E-Mail-Adresse, sofern angegeben, Antwort", typeof(BarrierReport))
    {
        Readers = "Die Administration.",
        Rules = ["barrier-addresses"],
        Kept = "Die Meldung bleibt ohne Adresse, damit die Lücke nicht vergessen wird."
    };

    /// <summary>The address goes some time after the answer; what was reported stays, so that the gap is not forgotten.</summary>
    public static RetentionRule Addresses { get; } = new(
        "barrier-addresses", "E-Mail-Adressen zu gemeldeten Barrieren", "Für Rückfragen nach unserer Antwort.", TimeSpan.FromDays(30),
        (db, before, cancel) => db.BarrierReports.Where(report => report.Email != null && report.AnsweredAt < before)
            .ExecuteUpdateAsync(set => set.SetProperty(report => report.Email, (string?)null), cancel));
}
