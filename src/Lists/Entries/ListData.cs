namespace Buendnisnetz.Lists;

/// <summary>What lists know about people, and how long.</summary>
internal static class ListData
{
    public static ProcessingActivity Activity { get; } = new(
        "Listen zum Eintragen", "Bündnisse und Geschäftsstellen tragen viele Partner oder Mitglieder auf einmal ein.",
        ProcessingActivity.CommonTask,
        "Ansprechstellen von Partnern und Menschen, die als Bürgerin oder Bürger mitmachen",
        "Name, Ort, Postfach und Beitrag, wie sie in der hochgeladenen Tabelle stehen; wer die Liste vorbereitet und eingetragen hat",
        typeof(EntryList), typeof(EntryLine))
    {
        Rules = ["list-drafts", "lists"],
        Readers = "Das Team des Bündnisses oder die Geschäftsstelle des Netzwerks, und die Administration.",
    };

    public static PersonalData[] Personal { get; } =
    [
        PersonalData.Of<EntryList>("Listen, die Sie zum Eintragen vorbereitet haben", list => list.PreparedBy, Told, OnErasure.Forget),
        PersonalData.Of<EntryList>("Listen, die Sie eingetragen haben", list => list.EnteredBy, Told, OnErasure.Forget),
        PersonalData.Of<EntryList>("Listen, die Sie zurückgenommen haben", list => list.TakenBackBy, Told, OnErasure.Forget),
    ];

    public static RetentionRule[] Rules { get; } =
    [
        RetentionRule.Of<EntryList>("list-drafts", "Vorbereitete Listen",
            "Wer vier Wochen nicht daran weiterarbeitet, lädt die Liste neu hoch. Namen und Adressen sollen nicht herumliegen.", 28,
            (lists, before) => lists.Where(list => list.EnteredAt == null && list.PreparedAt < before)),
        RetentionRule.Of<EntryList>("lists", "Eingetragene Listen",
            "Solange eine Liste zurückgenommen werden kann, und noch drei Wochen zum Nachsehen. Die Einträge selbst bleiben.", 28,
            (lists, before) => lists.Where(list => list.EnteredAt < before)),
    ];

    private static IEnumerable<(string, string?)> Told(EntryList list) =>
    [
        ("Liste", list.Name),
        ("Vorbereitet", list.PreparedAt.LongMoment),
        ("Eingetragen", list.EnteredAt?.LongMoment),
        ("Zurückgenommen", list.TakenBackAt?.LongMoment),
    ];
}
