using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

/// <summary>Real conversations with a mail server that takes what it is given.</summary>
[Once]
public sealed class SmtpTests : SmtpHouse
{
    protected override IEnumerable<(string Key, string Value)> Settings => [("Bounces", "rueck@example.org")];

    [Fact]
    public async Task A_real_conversation_delivers_umlauts_text_and_html()
    {
        await Post("anna@example.org");
        await House.RunJobs();
        var mail = SpooledMail.Parse("", Assert.Single(Sink.Taken));
        Assert.Equal("Schöne Grüße", mail.Subject);
        Assert.Matches("^Bündnisnetz ?<netz@example.org>$", mail.Header("From"));
        Assert.Contains("Über den Fluss.\n.Ein Punkt am Anfang.", mail.Text);
        Assert.Contains("Über den Fluss.", mail.Html);
        Assert.DoesNotContain("=0A", Sink.Taken[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_envelope_names_the_bounce_address_and_all_names_are_those_of_the_house()
    {
        await Post("anna@example.org");
        await House.RunJobs();
        var envelope = Assert.Single(Sink.Envelopes);
        Assert.StartsWith("MAIL FROM:<rueck@example.org>", envelope.From, StringComparison.Ordinal);
        Assert.Equal("RCPT TO:<anna@example.org>", envelope.To);
        Assert.DoesNotContain("rueck@", envelope.Mail, StringComparison.Ordinal);
        Assert.Contains("EHLO localhost", Sink.Heard);
        Assert.Matches("^<[0-9a-f]{32}@localhost>$", SpooledMail.Parse("", envelope.Mail).Header("Message-ID"));
    }

    [Fact]
    public async Task Many_mails_go_in_one_conversation()
    {
        for (var i = 0; i < 30; i++) await Post($"p{i}@example.org");
        await House.RunJobs();
        Assert.Equal(30, Sink.Envelopes.Select(envelope => envelope.To).Distinct().Count());
        Assert.Equal((30, 1), (Sink.Taken.Count, Sink.Connections));
        Assert.Equal("QUIT", Sink.Heard[^1]);
    }

    [Fact]
    public async Task Four_workers_send_thirty_mails_each_once()
    {
        for (var i = 0; i < 30; i++) await Post($"p{i}@example.org");
        var worker = House.Services.GetRequiredService<MailWorker>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => worker.DoAll(TestContext.Current.CancellationToken))));
        Assert.Equal(30, Sink.Taken.Count);
        Assert.Equal(30, Sink.Taken.Select(mail => SpooledMail.Parse("", mail).To).Distinct().Count());
    }

    [Fact]
    public async Task What_the_server_answered_is_kept_with_the_mail()
    {
        Sink.AnswerToMail = _ => "250 2.0.0 Ok: queued as 4711ABC";
        await Post("anna@example.org");
        await House.RunJobs();
        var mail = await Mail("anna@example.org");
        Assert.Equal((DeliveryState.Done, "2.0.0"), (mail.State, mail.Status));
        Assert.Contains("queued as 4711ABC", mail.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_domain_with_umlauts_goes_out_in_letters_that_every_server_knows()
    {
        Sink.Offers = ["SMTPUTF8"];
        await Post("info@straße-süd.example");
        await House.RunJobs();
        Assert.Equal($"RCPT TO:<info@{new System.Globalization.IdnMapping { UseStd3AsciiRules = true }.GetAscii("straße-süd.example")}>",
            Assert.Single(Sink.Envelopes).To);
        Assert.DoesNotContain("SMTPUTF8", Sink.Envelopes[0].From, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_umlaut_before_the_at_sign_is_refused_with_a_sentence_where_the_server_cannot_take_it()
    {
        await Post("jörg@example.org");
        await House.RunJobs();
        var mail = await Mail("jörg@example.org");
        Assert.Equal((DeliveryState.Dead, 1), (mail.State, mail.Attempts));
        Assert.Contains("Vor dem @ steht ein Umlaut", mail.LastError, StringComparison.Ordinal);
        Assert.DoesNotContain(Sink.Heard, line => line.StartsWith("MAIL", StringComparison.Ordinal));
        Sink.Offers = ["SMTPUTF8"];
        await Post("jörn@example.org");
        await House.RunJobs();
        Assert.Contains("jörn@example.org", Assert.Single(Sink.Envelopes).To, StringComparison.Ordinal);
    }
}
