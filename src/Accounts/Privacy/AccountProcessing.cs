namespace Buendnisnetz.Accounts;

/// <summary>What the accounts do with personal data, and how they are protected.</summary>
internal static class AccountProcessing
{
    public static IReadOnlyList<ProcessingActivity> Activities { get; } =
    [
        new("Konten und Anmeldung", "Wer für ein Bündnis oder Netzwerk arbeitet, meldet sich an und handelt in seinem Namen.",
            ProcessingActivity.CommonTask,
            "Koordinierende, Vertretungen, Redaktionen, Geschäftsstellen, Administration",
                "Name, dienstliche E-Mail-Adresse, Telefon und Funktion, Zugänge mit Zeitraum, Geräte, Passkeys, letzte Anmeldung",
            typeof(Person), typeof(Seat), typeof(Session), typeof(AccessLink), typeof(Passkey))
        { Rules = ["access-links", "sessions"], Readers =
            "Die Person selbst, wer im selben Bündnis Zugänge vergibt, und die Administration; von Koordination und "
                + "Stellvertretung auch die Geschäftsstelle eines Netzwerks, in dem ihr Bündnis Mitglied ist.",
            Kept = "Das Konto bis zur Löschung; sie geht jederzeit selbst, sofort und vollständig." },
        new("Fragen, die per E-Mail beantwortet werden", "Angaben bleiben aktuell, ohne dass sich jemand anmelden muss.",
            ProcessingActivity.CommonTask,
            "Koordinierende und Ansprechpersonen von Partnern", "Kennung der gefragten Person, Gegenstand, Zeitpunkt der Antwort",
                typeof(AnswerLink)) { Rules = ["answer-links"] },
        new("Nachweis über Zugriffe und Löschungen",
            "Betroffene und der Datenschutz sehen, wer Daten angesehen hat und dass gelöscht wurde.", ProcessingActivity.LegalDuty,
            "Personen mit Konto und alle, die in der Verwaltung arbeiten",
                "Wer wessen Daten wann und in welcher Aufgabe angesehen hat; Zahl gelöschter Einträge", typeof(AccessLogEntry))
        { Rules = ["access-log", "retention-runs"], Readers =
            "Der Datenschutz und die Administration; Betroffene sehen Art, Aufgabe und Zeitpunkt." },
    ];

    public static IReadOnlyList<SafetyMeasure> Measures { get; } =
    [
        new("Anmeldung",
            _ => "Es gibt keine Passwörter. Persönliche Links gelten einmal und kurz und sind nur als Prüfsumme gespeichert; Passkeys "
                + "bleiben auf dem Gerät. Was sich nicht zurücknehmen lässt, verlangt einen Passkey."),
        new("Rechte",
            _ => "Zugänge gehören zu einer Aufgabe und enden mit ihr sofort, auch auf angemeldeten Geräten. Jede Seite, die nicht "
                + "ausdrücklich öffentlich ist, verlangt eine Anmeldung."),
        new("Nachvollziehbarkeit",
            _ => "Sieht jemand aus der Verwaltung die Daten anderer an, wird das vermerkt. Server-Protokolle enthalten weder Adressen von "
                + "Personen noch von Seiten."),
    ];
}
