using Microsoft.EntityFrameworkCore.Infrastructure;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Web;

/// <summary>The host's own pages: home, operator data, legal pages, feedback on barriers.</summary>
internal sealed class WebModule : Module
{
    public override void Register(Registration module)
    {
        foreach (var topic in Help.Topics) module.Contributes(topic);
        module.Services.AddScoped<SitemapFiles>().AddHostedService<DemoImprint>();
        foreach (var data in BarrierPrivacy.Data) module.Contributes(data);
        module
            .Maps(HouseTables.Map)
            .Contributes(new StarterData((db, at, cancel) => db.BeginHouse(at, cancel)))
            .Contributes(new SitemapPlaces("/", HousePaths.EasyLanguage, HousePaths.SignLanguage, HousePaths.Imprint, HousePaths.Privacy,
            HousePaths.Accessibility, HousePaths.Help))
            .Contributes(new StoredOnDevice(Theme.Cookie, "Merkt sich Ihre Wahl von heller oder dunkler Darstellung.",
            "Nur wenn Sie unten auf der Seite „Hell“ oder „Dunkel“ wählen.", "Ein Jahr, oder bis Sie „Wie mein Gerät“ wählen"))
            .Contributes(new StoredOnDevice("sitzung", "Hält Sie angemeldet.", "Nur wenn Sie sich anmelden.",
            "Bis Sie sich abmelden, höchstens so lange, wie die Sitzung gilt"))
            .Contributes(new StoredOnDevice("formular", "Schützt Formulare davor, dass fremde Seiten sie in Ihrem Namen absenden.",
            "Nur auf Seiten, auf denen Sie sich anmelden oder als angemeldete Person etwas ändern.", "Bis Sie den Browser schließen"))
            .Contributes(new StoredOnDevice("passkey", "Merkt sich die Frage an Ihr Gerät, bis es geantwortet hat.",
            "Nur wenn Sie sich mit einem Passkey anmelden oder einen einrichten.", "Höchstens fünf Minuten"))
            .Contributes(new StoredOnDevice(FlashCookie.Name, "Trägt einen Satz zur nächsten Seite, zum Beispiel „gespeichert“.",
            "Nur nachdem Sie ein Formular abgesendet haben.", "Bis zur nächsten Seite"))
            .Contributes(BarrierPrivacy.Addresses)
            .Contributes(BarrierPrivacy.Activity)
            .Fills(AllianceSlots.Foot, "_ResponsibleLink")
            .Contributes(new HouseOperator(async (db, cancel) =>
                (await db.Set<Operator>().AsNoTracking().FirstOrDefaultAsync(cancel))?.Details.Name))
            .Contributes(new SetupStep(10, "Betreiber und Land angeben", "Impressum und Datenschutz nennen, wer die Instanz betreibt.",
                HousePaths.Operator, async (db, cancel) => (await db.Operator(cancel)).Details.Missing.Count == 0))
            .Contributes(new SetupStep(12, "Mailserver einrichten", "Ohne ihn verlässt kein Brief dieses Haus, auch keiner zum Anmelden.",
                HousePaths.Condition, (db, _) => Task.FromResult(db.GetService<Site>() is { HasMailServer: true } or { IsDemo: true })))
            .Shows(new MenuItem(Menu.Administration, "Verarbeitungen", HousePaths.Processing, Position.After(HousePaths.Operator),
            actor => actor.IsAdministrator
            || actor.IsDataProtectionContact, "Das Verzeichnis nach Art. 30 DSGVO, aus dem, was wirklich läuft."))
            .Contributes(new DataSource("KERN UX", "KERN-Team der Länder Schleswig-Holstein und Hamburg", "EUPL 1.2",
            "https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12", "https://www.kern-ux.de",
            "Formulare, Knöpfe und Symbole dieser Seiten."))
            .Contributes(new DataSource("Fira Sans", "Mozilla Foundation und Telefónica", "SIL Open Font License 1.1",
            "https://openfontlicense.org", "https://github.com/mozilla/Fira", "Die Schrift dieser Seiten. Sie kommt von diesem Server."))
            .Shows(new MenuItem(Menu.Administration, "Überblick", HousePaths.Administration, Position.Before(AccountPaths.People),
                actor => actor.IsAdministrator || actor.IsDataProtectionContact))
            .Shows(new MenuItem(Menu.Administration, "Betreiber", HousePaths.Operator, Position.After(AccountPaths.Log),
            Hint: "Impressum, Datenschutz und Kontakt: wer diese Seiten verantwortet."))
            .Examines<ProxyBelieved>("Proxy").Examines<PublicCertificate>("Zertifikat der öffentlichen Adresse")
            .Shows(new MenuItem(Menu.Administration, "Zustand", HousePaths.Condition, Position.After(FramePaths.Jobs),
            Hint: "Ob Datenbank, Platz, Mailversand, Sicherung und alles andere in Ordnung sind, und was hilft."))
            .Shows(new MenuItem(Menu.Administration, "Gemeldete Barrieren", HousePaths.Barriers, Position.After(AccountPaths.Retention),
            Hint: "Was Menschen nicht nutzen konnten, und bis wann eine Antwort fällig ist."))
            .Shows(new MenuItem(Menu.Administration, "Erklärung zur Barrierefreiheit", HousePaths.Statement,
            Position.After(HousePaths.Barriers),
            Hint: "Was geprüft ist, was noch fehlt und wann zuletzt geprüft wurde."));
    }
}
