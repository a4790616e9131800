namespace Buendnisnetz.Alliances;

/// <summary>What the alliances know about a person who worked for them.</summary>
internal static class AllianceData
{
    public static ProcessingActivity Activity { get; } = new(
        "Seiten der Bündnisse", "Familien und Partner finden das Bündnis vor Ort, seine Geschichte und wen sie fragen können.",
            ProcessingActivity.CommonTask,
        "Koordinierende; Personen, die Partner eines Bündnisses sind oder für einen Partner erreichbar sind",
            "Wer etwas geschrieben oder eingetragen hat; Name und Postfach von Partnern, sofern angegeben",
        typeof(LifeStep), typeof(CreativePause), typeof(Partnership))
    {
        Readers = "Öffentliche Angaben alle; Postfächer von Partnern nur, wer im Bündnis einen Zugang hat.",
        Kept = "Solange die Seite besteht; mit dem Konto verschwindet, wer etwas geschrieben hat."
    };

    public static PersonalData[] All { get; } =
    [
        PersonalData.Of<LifeStep>("Stationen eines Bündnisses, die Sie eingetragen haben", step => step.RecordedBy,
            step => [("Grund", step.Reason), ("Eingetragen", step.RecordedAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<CreativePause>("Kreative Pausen, die Sie eingetragen haben", pause => pause.RecordedBy,
            pause => [("Seit", pause.From.ToString()), ("Eingetragen", pause.RecordedAt.LongMoment)], OnErasure.Forget),
        PersonalData.ByEmail<Partnership>("Partnerschaften, für die Sie erreichbar sind", partner => partner.Email,
            partner => [("Partner", partner.PersonName), ("E-Mail", partner.Email), ("Seit", partner.Since?.ToString())], OnErasure.Forget),
    ];
}
