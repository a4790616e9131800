namespace Buendnisnetz.Library;

/// <summary>What the library knows about people.</summary>
internal static class LibraryData
{
    public static IEnumerable<ProcessingActivity> Activities =>
    [
        new("Materialien", "Bündnisse und Netzwerke geben weiter, was sie gemacht haben, und wissen, was davon noch gilt.",
            ProcessingActivity.CommonTask, "Wer für ein Bündnis oder Netzwerk ein Material einstellt, ändert oder prüft",
            "Kennung der Person und Zeitpunkt", typeof(Material), typeof(MaterialTurn), typeof(MaterialEdition), typeof(MaterialUse),
            typeof(Citation), typeof(MaterialCollection), typeof(ReviewWish), typeof(MaterialAttachment),
            typeof(BegunUpload))
        {
            Readers = "Wer etwas getan hat, liest nur die Person selbst. Wie oft eine Datei geholt wurde, zählen wir als Zahl im Monat; "
                + "von wem, wissen wir nicht.",
            Kept = "Solange das Material besteht; mit dem Konto verschwindet, wer es war.",
        },
        new("Gemerkte Materialien", "Wer sich ein Material merkt, erfährt einmal von jeder neuen Fassung.",
            "Art. 6 Abs. 1 Buchstabe a DSGVO (Einwilligung durch Merken)", "Wer sich etwas merkt",
            "Kennung der Person, Material, Zeitpunkt",
            typeof(MaterialKeeping))
        {
            Readers = "Nur die Person selbst.",
            Kept = "Bis die Person es nicht mehr merkt oder ihr Konto endet.",
        },
    ];

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<Material>("Materialien, die Sie begonnen haben", one => one.BegunBy,
            one => [("Material", one.Title), ("Begonnen", one.BegunAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<MaterialTurn>("Materialien, deren Stand Sie geändert haben", turn => turn.ById,
            turn => [("Stand", turn.State.Label), ("Grund", turn.Because), ("Wann", turn.At.LongMoment)], OnErasure.Forget),
        PersonalData.Of<MaterialEdition>("Fassungen, die Sie begonnen haben", one => one.BegunById,
            one => [("Fassung", one.Label), ("Neu", one.News), ("Wann", one.BegunAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<MaterialUse>("Was Sie als genutzt eingetragen haben", one => one.ById,
            one => [("Wofür", one.Note), ("Wann", one.At.LongMoment)], OnErasure.Forget),
        PersonalData.Of<MaterialUse>("Was Sie als nicht mehr genutzt eingetragen haben", one => one.EndedById,
            one => [("Wann", one.EndedAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<Citation>("Erwähnungen, die Sie eingetragen haben", one => one.ById,
            one => [("Wer", one.Who), ("Quelle", one.Where), ("Wann", one.At.LongMoment)], OnErasure.Forget),
        PersonalData.Of<BegunUpload>("Dateien, die Sie angefangen haben hochzuladen", one => one.PersonId,
            one => [("Datei", one.Name), ("Zuletzt", one.At.LongMoment)]),
        PersonalData.Of<MaterialAttachment>("Materialien, die Sie zu etwas gelegt haben", one => one.ById,
            one => [("Wann", one.At.LongMoment)], OnErasure.Forget),
        PersonalData.Of<MaterialCollection>("Sammlungen, die Sie zuletzt geändert haben", one => one.ChangedById,
            one => [("Sammlung", one.Title), ("Wann", one.ChangedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<ReviewWish>("Durchsicht, die Sie eingerichtet haben", one => one.ById, one => [("Seit", one.Since.LongMoment)],
            OnErasure.Forget),
        PersonalData.Of<MaterialKeeping>("Materialien, die Sie sich gemerkt haben", one => one.PersonId,
            one => [("Material", one.Material?.Title), ("Seit", one.At.LongMoment)], along: rows => rows.Include(one => one.Material)),
    ];
}
