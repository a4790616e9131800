
namespace Buendnisnetz.Tests.Platform.Incoming;

/// <summary>Reports in the shapes in which mail servers of the last twenty years write them, each cut down to what makes it up.</summary>
[Once]
public sealed class ReportShapesTests
{
    private const string Id = "0198c0ffee00700080000000000000aa";
    private static readonly Guid Letter = Guid.ParseExact(Id, "N");

    private const string Ours = $"From: netz@example.org\nTo: maria@stadt.example\nMessage-ID: <{Id}@netz.example>\nSubject: Einladung\n";

    private static string Mixed(string from, string words, string type = "message/rfc822") =>
        $"From: {from}\nSubject: Rückmeldung\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n"
            + $"Content-Type: text/plain\n\n{words}\n\n--b\nContent-Type: {type}\n\n{Ours}\nGuten Tag\n\n--b--\n";

    public static TheoryData<string, string, string> Failures => new()
    {
        { "The letter lies beside the words", Mixed("MAILER-DAEMON@mx.example", "<maria@stadt.example>: host unknown"),
            "Den Mailserver dieser Adresse gibt es nicht. Stimmt der Teil nach dem @?" },
        { "The sender is a name without an address", Mixed("MAILER-DAEMON <>", "mx.stadt.example did not like our RCPT TO:\n550 5.1.1 no"),
            "Diese Adresse gibt es dort nicht." },
        { "The machine's fields stand in the text",
            Mixed("MAILER-DAEMON@mx.example", "Technical:\n\nAction: failed\nDiagnostic-Code: smtp; 552 mailbox full\nStatus: 5.2.2"),
            "Das Postfach ist voll." },
        { "The postmaster writes", Mixed("postmaster@mx.example", "Your mail did not reach:\nmaria@stadt.example\n  Unknown Recipient"),
            "Diese Adresse gibt es dort nicht." },
        { "The headers lie beside, as a text", Mixed("mailer-daemon", "We had trouble: refused, policy", "text/plain; name=kopf.txt"),
            "Der Mailserver des Empfängers nimmt unsere Post nicht an. Bitte fragen Sie dort nach." },
        { "Borders were lost", "From: MAILER-DAEMON@mx.example\nMIME-Version: 1.0\nContent-Type: multipart/report; boundary=\"other\"\n\n"
            + $"--b\n\nundeliverable: connection timed out\n\n--b\n\n{Ours}\n--b--\n",
            "Der Mailserver des Empfängers war tagelang nicht erreichbar." },
        { "The fields say nothing of an addressee", "From: MAILER-DAEMON@mx.example\nMIME-Version: 1.0\nContent-Type: multipart/report; "
            + "report-type=delivery-status; boundary=\"b\"\n\n--b\n\n<maria@stadt.example>: user unknown\n\n--b\nContent-Type: "
            + $"message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n--b\nContent-Type: message/rfc822\n\n{Ours}\n\n--b--\n",
            "Diese Adresse gibt es dort nicht." },
        { "A person passed it on within a text", "From: pia@stadt.example\nSubject: Fwd: Returned mail\n\nKam zurück.\n\n"
            + "> Final-Recipient: rfc822; maria@stadt.example\n> Action: failed\n> Status: 5.1.1\n>\n"
            + $"> Message-ID: <{Id}@netz.example>\n", "Diese Adresse gibt es dort nicht." },
    };

    [Theory, MemberData(nameof(Failures))]
    public void What_came_back_is_told_with_its_reason(string shape, string raw, string reason) =>
        Assert.Equal((shape, new DeliveryReport(Letter, true, reason)), (shape, DeliveryReport.Read(raw)));

    public static TheoryData<string, string> Others => new()
    {
        { "Somebody has read it", $"From: pia@stadt.example\nReturn-Path: <>\nMIME-Version: 1.0\nContent-Type: multipart/report; "
            + "report-type=disposition-notification; boundary=\"b\"\n\n--b\n\nGelesen, nicht zurückgewiesen.\n\n--b\nContent-Type: "
            + $"message/disposition-notification\n\nOriginal-Message-ID: <{Id}@netz.example>\nDisposition: manual; displayed\n\n--b--\n" },
        { "Somebody complains", $"From: postmaster@mx.example\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type="
            + $"feedback-report; boundary=\"b\"\n\n--b\n\nSpam, rejected.\n\n--b\nContent-Type: message/rfc822\n\n{Ours}\n\n--b--\n" },
        { "A server tells that it arrived", Mixed("postmaster@mx.example", "Your message was handed to maria@stadt.example.") },
        { "A person quotes a letter that she could not answer",
            Mixed("pia@stadt.example", "Ich konnte nicht antworten, error 550 im Programm.") },
        { "A program answers for a person who is away", $"Return-Path: <>\nAuto-Submitted: auto-replied\n"
            + Mixed("pia@stadt.example", "Ich bin bis Montag nicht zu erreichen; unbekannt verzogen bin ich nicht.") },
    };

    [Theory, MemberData(nameof(Others))]
    public void What_is_no_report_of_failure_is_none(string kind, string raw) =>
        Assert.Equal((kind, null), (kind, DeliveryReport.Read(raw)));

    [Fact]
    public void A_report_in_words_that_it_will_be_tried_again_is_a_delay() => Assert.Equal((Letter, false),
        DeliveryReport.Read(Mixed("MAILER-DAEMON@mx.example", "Delivery is delayed; 451 4.7.1 error. It will be retried.")) is { } report
            ? (report.MailId, report.Failed) : default);
}
