namespace Buendnisnetz.Projects;

/// <summary>What awards know about people.</summary>
internal static class AwardData
{
    public static ProcessingActivity Activity { get; } = new("Auszeichnungen", "Ausgezeichnete Projekte laden zum Nachahmen ein.",
        ProcessingActivity.CommonTask, "Wer für eine Geschäftsstelle eine Auszeichnung einträgt oder berichtigt",
        "Kennung der Person, Zeitpunkt", typeof(Award), typeof(Lighthouse))
    {
        Readers = "Niemand außer der Verwaltung; öffentlich sind die Auszeichnung und die Projekte, ohne Personen.",
        Kept = "Solange die Seite besteht; mit dem Konto verschwindet, wer etwas eingetragen hat.",
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<Award>("Auszeichnungen, die Sie eingetragen haben", one => one.BegunBy,
            one => [("Auszeichnung", one.Name), ("Eingetragen", one.BegunAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Lighthouse>("Projekte, deren Auszeichnung Sie eingetragen haben", one => one.GivenBy,
            one => [("Kategorie", one.Category), ("Eingetragen", one.GivenAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Lighthouse>("Auszeichnungen, die Sie zurückgenommen haben", one => one.TakenBackBy,
            one => [("Grund", one.Correction), ("Zurückgenommen", one.TakenBackAt?.LongMoment)], OnErasure.Forget),
    ];
}
