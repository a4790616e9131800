using System.Text;

namespace Buendnisnetz.Tests.Platform.Incoming;

/// <summary>Reports as mail servers write them (RFC 3464, and older habits).</summary>
[Once]
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
    [InlineData("5.1.8", "Der Mailserver des Empfängers nimmt unsere Absenderadresse nicht an. An der Adresse der Person liegt es nicht.")]
    public void A_report_names_the_letter_and_the_reason(string status, string reason) => Assert.Equal(
        new DeliveryReport(Letter, true, reason, status is "5.7.1" or "5.1.8" ? status : null),
        DeliveryReport.Read(Postfix(Letter, status)));

    [Fact]
    public void Windows_line_ends_make_no_difference() => Assert.Equal(Letter,
        DeliveryReport.Read(Postfix(Letter).ReplaceLineEndings("\r\n"))?.MailId);

    [Fact]
    public void A_delay_is_no_failure() => Assert.False(DeliveryReport.Read(Postfix(Letter, "4.4.1", "delayed"))!.Failed);

    [Fact]
    public void Headers_alone_in_base64_are_enough()
    {
        var returned = Convert.ToBase64String(Encoding.ASCII.GetBytes($"Subject: Einladung\nMessage-Id: <{Letter:N}@netz.example>\n"),
            Base64FormattingOptions.InsertLineBreaks);
        var raw = Postfix(Letter).ReplaceLineEndings("\n");
        var headersOnly = raw[..raw.IndexOf("Content-Type: message/rfc822",
            StringComparison.Ordinal)] + $"Content-Type: text/rfc822-headers\nContent-Transfer-Encoding: base64\n\n{returned}\n"
                + $"--9B095B5ADSN=_01D9--\n";
        Assert.Equal(Letter, DeliveryReport.Read(headersOnly)?.MailId);
    }

    [Fact]
    public void A_server_that_writes_in_its_own_way_is_understood()
    {
        var report = DeliveryReport.Read($"X-Failed-Recipients: maria@stadt.example\nAuto-Submitted: auto-replied\nContent-Type: "
            + $"text/plain\n\nThe following address failed:\n  550 5.1.1 No such user\n\nMessage-ID: <{Letter:N}@netz.example>\n");
        Assert.Equal(new DeliveryReport(Letter, true, "Diese Adresse gibt es dort nicht."), report);
    }

    [Theory]
    [InlineData("Subject: Abwesenheitsnotiz\nAuto-Submitted: auto-replied\n\nIch bin im Urlaub.")]
    [InlineData("From: pia@stadt.example\nAuto-Submitted: auto-replied\nContent-Type: multipart/mixed; boundary=\"x\"\n\n--x\n\nIm "
        + "Urlaub.\n--x\nContent-Type: message/rfc822\n\nMessage-ID: <0198c0ffee00700080000000000000aa@netz.example>\n\nHallo\n--x--")]
    [InlineData("Return-Path: <>\nFrom: pia@stadt.example\nAuto-Submitted: auto-replied\n\nIm Urlaub. Sie schrieben:\n\nMessage-ID: "
        + "<0198c0ffee00700080000000000000aa@netz.example>")]
    [InlineData("From: MAILER-DAEMON@mail.example\nSubject: Statistik\n\nHeute wurden 12 Mails zugestellt.")]
    [InlineData("")]
    [InlineData("Content-Type: multipart/report; boundary=\"x\"\n\n--x\n--x--")]
    public void Notes_of_absence_and_torn_mails_are_no_reports(string raw) => Assert.Null(DeliveryReport.Read(raw));

    [Fact]
    public void A_letter_that_was_tried_for_days_has_failed() =>
        Assert.True(DeliveryReport.Read(Postfix(Letter, "4.4.7", "expired"))!.Failed);

    [Theory]
    [InlineData("5.0.0", "smtp; 550 5.1.1 <maria@stadt.example> unbekannt", "Diese Adresse gibt es dort nicht.")]
    [InlineData("5.0.0 (Remote SMTP server has rejected address)", "smtp; 550 5.7.1 550 User Unknown", "Diese Adresse gibt es dort nicht.")]
    [InlineData("5.2.0", "smtp; 550 : User unknown", "Diese Adresse gibt es dort nicht.")]
    [InlineData("5.1.351", "smtp;550 5.1.351 Remote server returned unknown recipient or mailbox unavailable",
        "Diese Adresse gibt es dort nicht.")]
    [InlineData("5.0.0", "smtp; 552 mailbox quota exceeded", "Das Postfach ist voll.")]
    [InlineData("5.0.0", "smtp; 554 refused by 192.5.2.2 for reasons", "Der Brief konnte nicht zugestellt werden.")]
    [InlineData("5.7.1", "smtp; 554 5.7.1 Service unavailable; client host blocked",
        "Der Mailserver des Empfängers nimmt unsere Post nicht an. Bitte fragen Sie dort nach.")]
    public void Where_the_status_says_little_the_words_beside_it_decide(string status, string words, string reason)
    {
        var raw = Postfix(Letter, status).ReplaceLineEndings("\n");
        var (from, to) = (raw.IndexOf("Diagnostic-Code:", StringComparison.Ordinal),
            raw.IndexOf("Recipient address rejected", StringComparison.Ordinal));
        Assert.Equal(reason,
            DeliveryReport.Read($"{raw[..from]}Diagnostic-Code: {words}{raw[(to + "Recipient address rejected".Length)..]}")?.Reason);
    }

    [Fact]
    public void Of_several_addressees_the_one_that_failed_tells_why()
    {
        var raw = Postfix(Letter).Replace("Final-Recipient: rfc822; maria@stadt.example",
            "Final-Recipient: rfc822; paul@stadt.example\nAction: relayed\nStatus: 2.0.0\n\nFinal-Recipient: rfc822; maria@stadt.example",
                StringComparison.Ordinal);
        Assert.Equal(new DeliveryReport(Letter, true, "Diese Adresse gibt es dort nicht."), DeliveryReport.Read(raw));
    }

    [Fact]
    public void Reports_for_addresses_with_umlauts_are_read_as_well() =>
        Assert.Equal(Letter, DeliveryReport.Read(Postfix(Letter).Replace("message/delivery-status", "message/global-delivery-status",
            StringComparison.Ordinal)
            .Replace("message/rfc822", "message/global", StringComparison.Ordinal))?.MailId);

    [Fact]
    public void A_report_that_somebody_passes_on_counts()
    {
        var passedOn = $"From: pia@stadt.example\nContent-Type: multipart/mixed; boundary=\"aussen\"\n\n--aussen\n\nSchau mal\n"
            + $"--aussen\nContent-Type: message/rfc822\n\n{Postfix(Letter)}\n--aussen--\n";
        Assert.Equal(new DeliveryReport(Letter, true, "Diese Adresse gibt es dort nicht."), DeliveryReport.Read(passedOn));
    }

    [Theory]
    [InlineData("Die folgende Adresse nahm nichts an:\n\n\"maria@stadt.example\":\nhost: mx.stadt.example\n5.1.1 <maria@stadt.example>: "
        + "rejected: User unknown", "Diese Adresse gibt es dort nicht.")]
    [InlineData("Given up for good.\n\nmaria@stadt.example\n\nMailbox does not exist", "Diese Adresse gibt es dort nicht.")]
    [InlineData("<maria@stadt.example>:\n192.5.2.2 does not like the recipient.\nRemote host said: 552 5.2.2 over the limit",
        "Das Postfach ist voll.")]
    [InlineData("<maria@stadt.example>:\n10.5.1.1 hung up.", "Der Brief konnte nicht zugestellt werden.")]
    public void Servers_that_write_plain_text_are_understood(string words, string reason)
    {
        var raw = $"Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nSubject: failure notice\n\n{words}\n\n--- Ihr Brief\n\nFrom: "
            + $"netz@example.org\nSubject: Das Postfach ist voll\nMessage-ID: <{Letter:N}@netz.example>\n\nUnknown user";
        Assert.Equal(new DeliveryReport(Letter, true, reason), DeliveryReport.Read(raw));
        Assert.Equal(new DeliveryReport(Letter, true, reason), DeliveryReport.Read(raw.ReplaceLineEndings("\r\n")));
    }

    [Fact]
    public void A_plain_warning_is_no_failure() => Assert.False(DeliveryReport.Read(
        $"From: MAILER-DAEMON@mx.example\nSubject: Warning: message delayed\n\nIt will be retried.\n\nMessage-ID: "
        + $"<{Letter:N}@netz.example>\n")!.Failed);

    [Fact]
    public void Words_in_other_letters_than_UTF8_do_no_harm()
    {
        using var raw = new MemoryStream([.. Encoding.Latin1.GetBytes($"From: MAILER-DAEMON@mx.example\nContent-Type: text/plain; "
            + $"charset=iso-8859-1\n\nEmpf\u00e4nger unbekannt\n\nMessage-ID: <{Letter:N}@netz.example>\n")]);
        Assert.Equal(new DeliveryReport(Letter, true, "Diese Adresse gibt es dort nicht."), DeliveryReport.Read(raw));
    }
}
