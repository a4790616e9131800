namespace Buendnisnetz.Networks;

/// <summary>What the circulars know about people, and how long.</summary>
internal static class CircularData
{
    public static RetentionRule Rule { get; } = RetentionRule.Of<Circular>("circulars", "Gesendete Rundbriefe",
        "Ein Jahr lang kann die Geschäftsstelle nachlesen, was sie wem geschrieben hat.", 365,
        (circulars, before) => circulars.Where(circular => circular.SentAt < before));

    public static ProcessingActivity Activity { get; } = new(
        "Rundbriefe der Geschäftsstellen",
        "Die Geschäftsstelle eines Netzwerks schreibt denen, die Mitgliedsbündnisse koordinieren oder vertreten, und sieht, ob der Brief "
            + "ankam.", ProcessingActivity.CommonTask,
        "Koordinationen und Stellvertretungen der Mitgliedsbündnisse; wer in der Geschäftsstelle schreibt",
        "Wer wann geschrieben hat; an wen der Brief ging, ob er hinausging oder zurückkam",
        typeof(Circular), typeof(CircularCopy))
    { Rules = [Rule.Code], Readers = "Die Geschäftsstelle des Netzwerks und die Administration." };

    public static PersonalData[] Personal { get; } =
    [
        PersonalData.Of<CircularCopy>("Rundbriefe an Sie", copy => copy.PersonId, copy =>
        [
            ("Betreff", copy.Circular.Subject), ("Geschrieben", copy.WrittenAt?.LongMoment),
            ("Verschickt", copy.DeliveredAt?.LongMoment), ("Zurückgekommen", copy.BouncedAt?.LongMoment),
        ], OnErasure.Forget),
        PersonalData.Of<Circular>("Rundbriefe, die Sie verschickt haben", circular => circular.SentBy, circular =>
        [
            ("Betreff", circular.Subject), ("Text", circular.Text), ("Verschickt", circular.SentAt.LongMoment),
            ("An", German.Count(circular.People, "Person", "Personen")),
        ], OnErasure.Forget),
    ];
}
