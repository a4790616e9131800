
namespace Buendnisnetz.Tests.Platform.Incoming;

/// <summary>Words alone make a report only where a mail server says them; who goes on trying has not given up.</summary>
[Once]
public sealed class ReportWordsTests
{
    private const string Id = "0198c0ffee00700080000000000000aa";
    private static readonly Guid Letter = Guid.ParseExact(Id, "N");
    private const string Quoted =
        $"From: netz@example.org\nTo: Maria <maria@stadt.example>\nMessage-ID: <{Id}@netz.example>\nSubject: Treffen\n";
    private const string Server = "MAILER-DAEMON@mx.example";

    private static string Mail(string from, string subject, string words, string headers = "") =>
        $"Return-Path: <>\nFrom: {from}\nSubject: {subject}\n{headers}Content-Type: text/plain; charset=utf-8\n\n{words}\n\n{Quoted}";

    [Theory]
    [InlineData("\"Yilmaz, Ayse\" <maria@stadt.example>", "Treffen", "Zurzeit nicht erreichbar, ab Dienstag zurück.",
        "X-Auto-Response-Suppress: All\n")]
    [InlineData("maria@stadt.example", "Abwesenheitsnotiz", "Das Postfach wird nicht gelesen, ich bin am 9. zurück.", "")]
    [InlineData("maria@stadt.example", "Weg", "Nicht erreichbar bis zum 9.", "Precedence: auto_reply\nX-Autoresponder: yes\n")]
    [InlineData("Bürgerbüro <amt@stadt.example>", "[#551] Eingang", "Kann nicht beantwortet werden. Fehler: Tel. 07531 551 20.",
        "Auto-Submitted: auto-generated\nX-Loop: amt\n")]
    [InlineData("Postmaster <postmaster@stadt.example>", "Automatische Antwort: Treffen", "Konnte nicht zugestellt werden. 07531 551 20",
        "Auto-Submitted: auto-replied\n")]
    [InlineData("postmaster@stadt.example", "Danke", "Wir sind in Zimmer 551 im Rathaus, Fax 07531 551 21, ab 9. zurück.",
        "Auto-Submitted: auto-replied\n")]
    [InlineData("Amt <noreply@stadt.example>", "Eingang", "Antworten an diese Adresse können nicht zugestellt werden.", "")]
    [InlineData("maria@stadt.example", "AW: Treffen", "maria@stadt.example ist als Adresse unbekannt, bitte an info@stadt.example.", "")]
    public void What_a_person_or_a_program_in_her_name_says_brings_no_letter_back(string from, string subject, string words,
        string headers) =>
        Assert.Null(DeliveryReport.Read(Mail(from, subject, words, headers)));

    [Theory]
    [InlineData("Warning: mail", "Message still undelivered after 3 hours\nWill keep trying until message is 4 days old")]
    [InlineData("Status (Delay)", "There was a temporary problem delivering your message. We will retry for 20 more hours.")]
    [InlineData("Status", "Wir versuchen es noch 20 Stunden lang und melden uns, wenn die Zustellung endgültig fehlschlägt.")]
    [InlineData("Undelivered so far", "The system will keep trying for the next 2 days. 421 4.4.0 timed out")]
    [InlineData("Warnung: seit 3 Stunden nicht zustellbar", "Wir probieren es noch 4 Tage. Bitte nicht noch einmal senden.")]
    [InlineData("Zustellung vorübergehend gescheitert", "Der nächste Zustellversuch folgt in einer Stunde. Sie müssen nichts tun.")]
    public void A_server_that_goes_on_trying_has_not_given_up(string subject, string words)
    {
        Assert.Equal((Letter, false), Fate(Mail(Server, subject, words)));
        Assert.Equal((Letter, false), Fate(Mail("Mail Delivery Subsystem <daemon@mx.example>", subject, words,
            "X-Failed-Recipients: maria@stadt.example\nAuto-Submitted: auto-replied\n")));
    }

    [Theory]
    [InlineData(Server, "Ende", "Seit 5 Tagen versucht. Es wird nicht mehr weiter versucht, keine weiteren Zustellversuche.")]
    [InlineData(Server, "Failure", "It was retried for 5 days and will not be tried again. Connection timed out.")]
    [InlineData(Server, "Nicht zustellbar", "Empfänger hier nicht bekannt: maria@stadt.example")]
    [InlineData("Mail Delivery System <noreply@mx.example>", "Bounced", "Mail to maria@stadt.example bounced: mailbox unavailable.")]
    [InlineData("Gateway <gateway@mx.example>", "Meldung", "<maria@stadt.example>: 550 5.1.1 nobody here")]
    [InlineData("Relay <no-reply@mx.example>", "Meldung", "Die Mail an maria@stadt.example konnte nicht zugestellt werden.")]
    [InlineData("Mail-System <mail-system@verein.example>", "Ihre Nachricht",
        "Ihre Nachricht an maria@stadt.example konnte nicht zugestellt werden.\nGrund: Der Empfänger ist unbekannt.")]
    [InlineData("E-Mail-Gateway <gateway@kreis.example>", "Unzustellbar: Ihre Einladung",
        "Ihre E-Mail wurde nicht zugestellt:\n\nmaria@stadt.example\n\nGrund: 550 5.1.1 User unknown")]
    [InlineData("Mailgateway <mailgateway@kreis.example>", "Meldung", "Die Nachricht ist unzustellbar.")]
    [InlineData("<>", "Meldung", "maria@stadt.example wurde abgelehnt.")]
    public void What_is_given_up_has_come_back_whoever_says_so_as_a_server_does(string from, string subject, string words) =>
        Assert.Equal((Letter, true), Fate(Mail(from, subject, words)));

    [Fact]
    public void A_report_in_HTML_alone_is_read() => Assert.Equal("Diese Adresse gibt es dort nicht.",
        DeliveryReport.Read("From: postmaster@mx.example\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/html\n\n"
            + "<p>Zustellung an <b>maria</b> gescheitert:<br>Empf&auml;nger nicht bekannt</p>\n--b\nContent-Type: message/rfc822\n\n"
            + $"{Quoted}\n\n--b--\n")?.Reason);

    [Fact]
    public void The_words_of_our_own_letter_are_not_those_of_the_server() => Assert.Null(DeliveryReport.Read(
        "From: postmaster@stadt.example\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n\nWir haben Ihre Mail erhalten.\n--b\n"
            + $"Content-Type: message/rfc822\n\n{Quoted}\nUnser erster Brief war unzustellbar.\n\n--b--\n"));

    private static (Guid?, bool?) Fate(string raw) =>
        DeliveryReport.Read(raw) is { } report ? (report.MailId, report.Failed) : (null, null);
}
