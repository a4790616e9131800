using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>The mails about a picture that somebody does not want to be shown.</summary>
internal static class TakeDownLetters
{
    private const string Why = "Sie erhalten diese E-Mail, weil jemand mit dieser Adresse gebeten hat, ein Bild nicht mehr zu zeigen. "
        + "Waren Sie das nicht, brauchen Sie nichts zu tun; dann löschen wir die Adresse nach zwei Wochen.";

    public static Letter Ask(Event planned, TakeDown asked, string link) =>
        new Letter(asked.Email!, "", "Bitte bestätigen: ein Bild nicht mehr zeigen", Why) { Priority = Priority.Urgent }
            .Says($"Sie möchten, dass ein Bild von {planned.Title.Quoted} nicht mehr zu sehen ist: {asked.Picture!.Alt}")
            .Asks("Bild ansehen und bestätigen", link)
            .Says("Sobald Sie bestätigt haben, ist das Bild nicht mehr zu sehen. Danach entscheidet das Team der Veranstaltung und "
                + "schreibt Ihnen.");

    public static Letter Removed(Event planned, TakeDown asked) => Decided(asked)
        .Says($"Das Bild von {planned.Title.Quoted} ist entfernt und auf unserem Server gelöscht. Ihre Adresse haben wir damit auch "
            + "gelöscht.")
        .Says("Wer die Dokumentation vorher als eine Datei gespeichert hat, kann das Bild noch haben. Darauf haben wir keinen Einfluss.");

    public static Letter Kept(Event planned, TakeDown asked, string reason) => Decided(asked)
        .Says($"Das Team von {planned.Title.Quoted} zeigt das Bild wieder und schreibt dazu: {reason}")
        .Says("Sind Sie damit nicht einverstanden, antworten Sie bitte auf diese E-Mail. Ihre Rechte stehen in der Datenschutzerklärung.");

    private static Letter Decided(TakeDown asked) => new(asked.Email!, "", "Ihre Bitte zu einem Bild",
        "Sie erhalten diese E-Mail, weil Sie gebeten haben, ein Bild nicht mehr zu zeigen.");

}
