namespace Buendnisnetz.ActivityReports;

/// <summary>What activity reports know about people.</summary>
internal static class ReportData
{
    public static ProcessingActivity Activity { get; } = new("Tätigkeitsberichte der Bündnisse",
        "Bündnisse erzählen ihren Netzwerken vom vergangenen Jahr, damit andere Anregungen finden.", ProcessingActivity.CommonTask,
        "Wer für ein Bündnis den Bericht schreibt und sendet", "Kennung der Person, Zeitpunkt",
        typeof(ActivityReport), typeof(ReportEdition))
    {
        Readers = "Den Bericht lesen die Mitglieder der Netzwerke, oder alle, wenn das Bündnis will; wer schrieb, nur die Verwaltung.",
        Kept = "Solange die Seite besteht; mit dem Konto verschwindet, wer geschrieben hat.",
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<ActivityReport>("Tätigkeitsberichte, an denen Sie zuletzt geschrieben haben", one => one.ChangedBy,
            one => [("Jahr", $"{one.Year}"), ("Zuletzt", one.ChangedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<ReportEdition>("Tätigkeitsberichte, die Sie gesendet haben", one => one.SentBy,
            one => [("Gesendet", one.SentAt.LongMoment), ("Berichtigung", one.Correction)], OnErasure.Forget),
    ];
}
