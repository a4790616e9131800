namespace Buendnisnetz.LivingTexts;

/// <summary>What the texts of networks know about people.</summary>
internal static class LivingTextData
{
    public static ProcessingActivity Activity { get; } = new("Texte der Netzwerke auf den Seiten der Bündnisse",
        "Was für alle gilt, steht überall gleich und wird überall gepflegt.", ProcessingActivity.CommonTask,
        "Wer für eine Geschäftsstelle schreibt oder für ein Bündnis entscheidet", "Kennung der Person und Zeitpunkt",
        typeof(LivingText), typeof(LivingTextVersion), typeof(ShownText))
    {
        Readers = "Wer etwas getan hat, liest nur die Person selbst.",
        Kept = "Solange das Netzwerk besteht; mit dem Konto verschwindet, wer es war.",
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<LivingText>("Texte für Mitglieder, die Sie begonnen haben", one => one.BegunBy,
            one => [("Text", one.Heading), ("Begonnen", one.BegunAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<LivingText>("Texte für Mitglieder, die Sie zurückgezogen haben", one => one.EndedBy,
            one => [("Text", one.Heading), ("Wann", one.EndedAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<LivingTextVersion>("Fassungen von Texten für Mitglieder, die Sie geschrieben haben", one => one.ById,
            one => [("Text", one.Heading), ("Fassung", $"{one.Number}"), ("Wann", one.At.LongMoment)], OnErasure.Forget),
        PersonalData.Of<ShownText>("Texte von Netzwerken, die Sie auf eine Seite gesetzt haben", one => one.ShownBy,
            one => [("Text", one.Heading), ("Seit", one.ShownAt.LongMoment)], OnErasure.Forget),
        PersonalData.Of<ShownText>("Texte von Netzwerken, die Sie zu eigenen gemacht haben", one => one.DetachedBy,
            one => [("Text", one.Heading), ("Wann", one.DetachedAt?.LongMoment)], OnErasure.Forget),
        PersonalData.Of<ShownText>("Texte von Netzwerken, die Sie von einer Seite genommen haben", one => one.EndedBy,
            one => [("Text", one.Heading), ("Wann", one.EndedAt?.LongMoment)], OnErasure.Forget),
    ];
}
