using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>The mails to those who want to hear of a day: one asks, one says that it is noted, one tells.</summary>
internal static class DateLetters
{
    /// <summary>Is that so?</summary>
    public static Letter Ask(Event one, string email, string link) => new Letter(email, "", $"Bitte bestätigen: Termin für "
        + $"{one.Title.Quoted}",
            "Sie erhalten diese E-Mail, weil jemand diese Adresse auf der Seite der Veranstaltung eingetragen hat. Waren Sie das nicht, "
            + "brauchen Sie nichts zu tun; dann löschen wir sie nach einer Woche.")
    { Priority = Priority.Urgent, Thread = $"termin-{one.Id:N}" }
        .Says($"Sie möchten erfahren, wann {one.Title.Quoted} stattfindet. Bisher heißt es: {one.Time}.")
        .Asks("Ja, bitte sagen Sie mir Bescheid", link)
        .Says("Sobald der Tag feststeht, bekommen Sie genau eine E-Mail. Danach löschen wir Ihre Adresse.");

    /// <summary>It is noted; whoever changes their mind leaves by the link.</summary>
    public static Letter Noted(Event one, string email, string link) => new Letter(email, "", $"Vorgemerkt: Termin für {one.Title.Quoted}",
            "Sie erhalten diese E-Mail, weil Sie bestätigt haben, dass Sie den Termin erfahren möchten.")
    { Thread = $"termin-{one.Id:N}" }
        .Says($"Wir sagen Ihnen Bescheid, sobald der Tag von {one.Title.Quoted} feststeht.")
        .Asks("Ich möchte es doch nicht mehr wissen", link);

    /// <summary>The day is fixed, or there will be none.</summary>
    public static Letter Told(Event one, string email, Site site) => one.CancelledAt is null
        ? To(one, email, $"Der Termin steht fest: {one.Title}")
            .Says($"{one.Title.Quoted} findet statt: {one.Time}.").Says(one.Where is { } where ? $"Ort: {where}" : one.Lead)
            .Asks("Zur Veranstaltung", site.Link(one.Path)).Lists("In meinen Kalender", site.Link(one.CalendarPath))
            .Says("Damit haben wir Wort gehalten und Ihre Adresse gelöscht.")
        : To(one, email, $"Abgesagt: {one.Title}")
            .Says($"{one.Title.Quoted} findet nicht statt. {one.Reason}").Asks("Zur Veranstaltung", site.Link(one.Path))
            .Says("Ihre Adresse haben wir gelöscht.");

    private static Letter To(Event one, string email, string subject) => new(email, "", subject,
        "Sie erhalten diese E-Mail, weil Sie den Termin dieser Veranstaltung erfahren wollten. Es ist die einzige dazu.")
    { Thread = $"termin-{one.Id:N}" };
}
