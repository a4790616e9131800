using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>What documentations say about people, and how long.</summary>
internal static class DocumentationData
{
    private const string Open = "take-downs-open";
    private const string Helpers = "checklist-names";

    public static ProcessingActivity Activity { get; } = new(
        "Dokumentation von Veranstaltungen", "Was auf einer Veranstaltung gesagt, gezeigt und erreicht wurde, lässt sich nachlesen.",
        ProcessingActivity.CommonTask, "Wer zitiert wird oder auf Bildern zu sehen ist; wer bittet, ein Bild nicht mehr zu zeigen",
        "Name, Aufgabe und Aussage, nur mit Zustimmung; Bilder; Summen, in denen nie weniger als drei Menschen stehen; bei einer Bitte die "
            + "E-Mail-Adresse und, wenn genannt, der Grund",
        typeof(EventDocumentation), typeof(Statement), typeof(GalleryPicture), typeof(TakeDown))
    {
        Readers = "Alle, sobald das Team die Dokumentation veröffentlicht; wer gebeten hat, ein Bild nicht mehr zu zeigen, nur das Team.",
        Kept = "Solange die Seite der Veranstaltung besteht. Ein Bild verschwindet auf Bitte hin sofort, eine Aussage, sobald jemand die "
            + "Zustimmung zurücknimmt; mit der Entscheidung über ein Bild verschwindet, wer darum gebeten hat.",
        Rules = [Open],
    };

    public static ProcessingActivity Planning { get; } = new(
        "Aufgaben für Veranstaltungen", "Wer eine Veranstaltung vorbereitet, weiß, wer was bis wann tut.", ProcessingActivity.CommonTask,
        "Wer im Team oder für das Team eine Aufgabe übernimmt", "Der Name oder die Rolle, wie das Team sie aufschreibt",
        typeof(ChecklistItem))
    {
        Readers = "Das Team der Veranstaltung.",
        Kept = "Die Aufgaben stehen, solange die Veranstaltung besteht; in eine neue Ausgabe gehen die Namen nicht mit.",
        Rules = [Helpers],
    };

    public static IEnumerable<PersonalData> All =>
    [
        PersonalData.Of<EventDocumentation>("Dokumentationen, die Sie begonnen haben", one => one.BegunById,
            one => [("Begonnen", one.BegunAt.LongMoment)], OnErasure.Forget),
        PersonalData.ByEmail<TakeDown>("Bilder, die Sie nicht mehr gezeigt haben möchten", one => one.Email,
            one => [("Gebeten", one.AskedAt.LongMoment), ("Grund", one.Reason)], OnErasure.Forget, one => one.Reason),
    ];

    public static IEnumerable<RetentionRule> Rules =>
    [
        RetentionRule.Of<TakeDown>(Open, "Bitten zu Bildern, die niemand bestätigt hat",
            "So lange lässt sich der Link in der E-Mail öffnen.", (int)TakeDown.Unconfirmed.TotalDays,
            (all, before) => all.Where(one => one.ConfirmedAt == null && one.AskedAt < before)),
        new(Helpers, "Wer bei einer Veranstaltung eine Aufgabe hatte",
            "Bis zur nächsten Ausgabe lässt sich nachfragen; dann bleibt die Aufgabe ohne Namen.", TimeSpan.FromDays(365), Forget),
    ];

    private static Task<int> Forget(Db db, DateTimeOffset before, CancellationToken cancel)
    {
        var over = db.CalendarEvents.Where(planned => planned.EndsAt < before).Select(planned => planned.Id);
        return db.ChecklistItems.Where(one => one.Who != null && over.Contains(one.EventId))
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Who, (string?)null), cancel);
    }
}
