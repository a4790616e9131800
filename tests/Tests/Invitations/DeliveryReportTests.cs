using System.Text;
using Buendnisnetz.Invitations;

namespace Buendnisnetz.Tests.Invitations;

/// <summary>Reports as mail servers write them (RFC 3464, and older habits).</summary>
public sealed class DeliveryReportTests
{
    private static readonly Guid Letter = Guid.ParseExact("0198c0ffee00700080000000000000aa", "N");

    internal static string Postfix(Guid letter, string status = "5.1.1", string action = "failed") => $"""
        From: MAILER-DAEMON@mail.example (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status;
         boundary="9B095B5ADSN=_01D9"

        This is a MIME-encapsulated message.

        --9B095B5ADSN=_01D9
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you that your message could not be delivered.

        --9B095B5ADSN=_01D9
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mail.example
        Arrival-Date: Sat, 21 Nov 2026 12:00:00 +0100

        Final-Recipient: rfc822; maria@stadt.example
        Original-Recipient: rfc822;maria@stadt.example
        Action: {action}
        Status: {status}
        Diagnostic-Code: smtp; 550 {status} <maria@stadt.example>:
            Recipient address rejected

        --9B095B5ADSN=_01D9
        Content-Description: Undelivered Message
        Content-Type: message/rfc822

        From: netz@example.org
        To: maria@stadt.example
        Message-ID: <{letter:N}@netz.example>
        Subject: Einladung

        Guten Tag

        --9B095B5ADSN=_01D9--
        """;

    [Theory]
    [InlineData("5.1.1", "Diese Adresse gibt es dort nicht.")]
    [InlineData("5.2.2", "Das Postfach ist voll.")]
    [InlineData("5.7.1", "Der Mailserver des Empfängers nimmt unsere Post nicht an. Bitte fragen Sie dort nach.")]
    [InlineData("4.4.7", "Der Mailserver des Empfängers war tagelang nicht erreichbar.")]
    public void A_report_names_the_letter_and_the_reason(string status, string reason) =>
        Assert.Equal(new DeliveryReport(Letter, true, reason), DeliveryReport.Read(Postfix(Letter, status)));

    [Fact]
    public void Windows_line_ends_make_no_difference() => Assert.Equal(Letter, DeliveryReport.Read(Postfix(Letter).ReplaceLineEndings("\r\n"))?.MailId);

    [Fact]
    public void A_delay_is_no_failure() => Assert.False(DeliveryReport.Read(Postfix(Letter, "4.4.1", "delayed"))!.Failed);

    [Fact]
    public void Headers_alone_in_base64_are_enough()
    {
        var returned = Convert.ToBase64String(Encoding.ASCII.GetBytes($"Subject: Einladung\nMessage-Id: <{Letter:N}@netz.example>\n"), Base64FormattingOptions.InsertLineBreaks);
        var raw = Postfix(Letter).ReplaceLineEndings("\n");
        var headersOnly = raw[..raw.IndexOf("Content-Type: message/rfc822", StringComparison.Ordinal)] + $"Content-Type: text/rfc822-headers\nContent-Transfer-Encoding: base64\n\n{returned}\n--9B095B5ADSN=_01D9--\n";
        Assert.Equal(Letter, DeliveryReport.Read(headersOnly)?.MailId);
    }

    [Fact]
    public void A_server_that_writes_in_its_own_way_is_understood()
    {
        var report = DeliveryReport.Read($"X-Failed-Recipients: maria@stadt.example\nAuto-Submitted: auto-replied\nContent-Type: text/plain\n\nThe following address failed:\n  550 5.1.1 No such user\n\nMessage-ID: <{Letter:N}@netz.example>\n");
        Assert.Equal(new DeliveryReport(Letter, true, "Diese Adresse gibt es dort nicht."), report);
    }

    [Theory]
    [InlineData("Subject: Abwesenheitsnotiz\nAuto-Submitted: auto-replied\n\nIch bin im Urlaub.")]
    [InlineData("")]
    [InlineData("Content-Type: multipart/report; boundary=\"x\"\n\n--x\n--x--")]
    public void Notes_of_absence_and_torn_mails_are_no_reports(string raw) => Assert.Null(DeliveryReport.Read(raw));
}
