using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Platform;

/// <summary>What the platform does with personal data, who gets them, and how they are protected.</summary>
internal static class PlatformProcessing
{
    public static IReadOnlyList<ProcessingActivity> Activities { get; } =
    [
        new("Versand von E-Mails", "Persönliche Links, Antworten und Benachrichtigungen erreichen die Person, die sie betreffen.",
            ProcessingActivity.CommonTask,
            "Personen mit Konto; Personen, die eine Frage oder Meldung mit ihrer Adresse geschickt haben",
                "Name, E-Mail-Adresse, Inhalt bis zum Versand, Zeitpunkt",
            typeof(OutgoingMail)) { Rules = ["outbox"], Readers =
                "Die Administration sieht Adresse und Betreff wartender E-Mails, nie den Inhalt." },
        new("Verlauf und Nachweise", "Nachfolgerinnen und Nachfolger sehen, was geschah; Missbrauch lässt sich klären.",
            ProcessingActivity.CommonTask,
            "Personen mit Konto", "Kennung der handelnden Person, Zeitpunkt, Art der Handlung; nie Name oder Adresse", typeof(EventRecord),
                typeof(QueuedJob))
        { Rules = ["jobs", "failed-jobs"], Readers = "Die Administration und der Datenschutz.",
            Kept = "Der Verlauf bleibt; mit dem Konto verschwindet, wer gehandelt hat." },
        new("Abgelegte Dateien und Bilder", "Bilder und Unterlagen der Bündnisse werden gezeigt.", ProcessingActivity.CommonTask,
            "Personen, die etwas hochladen; Personen auf Bildern mit deren Einwilligung",
                "Datei ohne Aufnahmeort und Gerätedaten, Zeitpunkt, hochladende Person", typeof(StoredFile))
        { Readers = "Je nach Sichtbarkeit des Inhalts.",
            Kept = "Bis der Inhalt entfernt wird; mit dem Konto verschwindet, wer hochgeladen hat." },
    ];

    public static IReadOnlyList<DataRecipient> Recipients { get; } =
    [
        new(services => services.GetRequiredService<MailSettings>().Host is { } host
            ? $"E-Mail-Dienst {host}: Name, Adresse und Inhalt der E-Mails, die hinausgehen." : null),
        new(services => Setting(services, "Files:Store") == "S3"
            ? $"Speicherdienst {Setting(services, "Files:Endpoint")}: hochgeladene Dateien und Bilder." : null),
        new(services => Setting(services, "Database:Provider") == "Postgres"
            ? "Betrieb des Datenbankservers: alles, was hier gespeichert ist." : null),
    ];

    public static IReadOnlyList<SafetyMeasure> Measures { get; } =
    [
        new("Verschlüsselte Verbindung", services => services.GetRequiredService<Site>().Url.StartsWith("https:", StringComparison.Ordinal)
            ? "Alle Seiten sind nur über HTTPS erreichbar; Browser merken sich das für ein Jahr."
            : "Diese Instanz läuft noch ohne HTTPS. Vor dem Betrieb gehört ein Proxy mit TLS davor."),
        new("E-Mail auf dem Weg", services => services.GetRequiredService<MailSettings>() is { Host: not null } mail
            ? mail.Tls == MailTls.None ? "Der Weg zum E-Mail-Dienst ist nicht verschlüsselt; er sollte im eigenen Netz liegen."
                : $"Der Weg zum E-Mail-Dienst ist verschlüsselt ({(mail.Tls == MailTls.StartTls ? "STARTTLS" : "TLS")})." : null),
        new("Keine Dritten",
            _ => "Seiten und E-Mails laden nichts von fremden Servern. Es gibt keine Messung und keine versteckten Bilder."),
        new("Löschen nach Frist",
            services => $"Jede Nacht wirken {Rules(services)}; was sie gelöscht haben, ist nachgewiesen."),
        new("Verfügbarkeit und Wiederherstellung", _ =>
            "Datenbank und Dateien lassen sich im laufenden Betrieb sichern. Nach einem Absturz ist alles da, was bestätigt war."),
    ];

    private static string? Setting(IServiceProvider services, string key) => services.GetRequiredService<IConfiguration>()[key];

    private static string Rules(IServiceProvider services) =>
        German.Count(services.GetRequiredService<ModuleCatalog>().Of<RetentionRule>().Count(), "Löschregel", "Löschregeln");
}
