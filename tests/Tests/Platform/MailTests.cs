namespace Buendnisnetz.Tests.Platform;

public sealed class MailTests(TestHouse house) : IClassFixture<TestHouse>
{
    private string Address { get; } = $"{Guid.NewGuid():N}@example.org";

    private DateTimeOffset Now => house.Clock.GetUtcNow();

    private SentLetter Sent => Assert.Single(house.Letters, letter => letter.To.Contains(Address));

    [Fact]
    public async Task A_letter_arrives_as_text_and_html_with_salutation_reason_and_imprint()
    {
        await Post(Written().Says("der Umzug ist <geplant>.").Asks("Zum Bündnis", "https://example.org/b?a=1&b=2").Shows("123 456"));
        await house.RunJobs();
        Assert.Equal("Grüße aus Überlingen – schöne Straße", Sent.Subject);
        Assert.All([Sent.Text, Sent.Html], body =>
        {
            Assert.Contains("Guten Tag Ayşe Öztürk", body);
            Assert.DoesNotContain("Ayşe Öztürk,", body);
            Assert.Contains("Sie erhalten diese E-Mail, weil Sie uns darum gebeten haben.", body);
            Assert.Contains("http://localhost/impressum", body);
            Assert.Contains("123 456", body);
        });
        Assert.Contains("Der Umzug ist <geplant>.", Sent.Text);
        Assert.Contains("Der Umzug ist &lt;geplant&gt;.", Sent.Html);
        Assert.Contains("https://example.org/b?a=1&b=2", Sent.Text);
        Assert.DoesNotContain("<table", Sent.Html);
        Assert.DoesNotContain("<img", Sent.Html);
    }

    [Fact]
    public async Task Mails_of_one_matter_form_a_thread_and_say_that_a_machine_wrote_them()
    {
        await Post(Written() with { Thread = "Umzug" });
        await Post(Written() with { Thread = "Umzug" });
        await house.RunJobs();
        var both = house.Letters.Where(letter => letter.To.Contains(Address)).Select(letter => letter.Headers).ToList();
        Assert.Equal(2, both.Count);
        Assert.Single(both.Select(headers => headers["References"]).Distinct());
        Assert.Equal(2, both.Select(headers => headers["Message-ID"]).Distinct().Count());
        Assert.All(both, headers => Assert.Equal("auto-generated", headers["Auto-Submitted"]));
        Assert.All(both, headers => Assert.False(headers.ContainsKey("List-Unsubscribe")));
    }

    [Fact]
    public async Task Whoever_answers_reaches_the_mailbox_that_wrote()
    {
        await Post(Written() with { AnswersTo = "geschaeftsstelle@netz.example" });
        await house.RunJobs();
        Assert.Equal("geschaeftsstelle@netz.example", Sent.Headers["Reply-To"]);
    }

    [Fact]
    public async Task A_mail_that_can_be_unsubscribed_says_so_in_both_headers()
    {
        await Post(Written() with { UnsubscribeUrl = "https://example.org/u/abc" });
        await house.RunJobs();
        Assert.Equal("<https://example.org/u/abc>", Sent.Headers["List-Unsubscribe"]);
        Assert.Equal("List-Unsubscribe=One-Click", Sent.Headers["List-Unsubscribe-Post"]);
    }

    [Fact]
    public async Task Once_sent_the_mail_keeps_nothing_of_its_text()
    {
        await Post(Written().Asks("Anmelden", "https://example.org/zugang/geheim"));
        await house.RunJobs();
        await house.RunJobs();
        Assert.Contains("geheim", Sent.Text);
        var mail = await house.In(db => db.Mails.SingleAsync(m => m.To == Address));
        Assert.Equal((DeliveryState.Done, null, null), (mail.State, mail.Text, mail.Html));
    }

    [Fact]
    public async Task A_subject_with_a_line_break_cannot_add_a_header()
    {
        await Post(new Letter(Address, "", "Guten Tag\r\nBcc: fremd@example.org", "Grund"));
        await house.RunJobs();
        Assert.False(Sent.Headers.ContainsKey("Bcc"));
        Assert.StartsWith("Guten Tag", Sent.Subject);
    }

    [Fact]
    public async Task An_address_that_is_none_is_given_up_at_once()
    {
        await Post(new Letter($"kein-at-{Address.Replace("@", " ")}", "", "Hallo", "Grund"));
        await house.RunJobs();
        var mail = await house.In(db => db.Mails.SingleAsync(m => m.To.StartsWith("kein-at-")));
        Assert.Equal((DeliveryState.Dead, 1), (mail.State, mail.Attempts));
    }

    private Letter Written() => new(Address, "Ayşe Öztürk", "Grüße aus Überlingen – schöne Straße",
        "Sie erhalten diese E-Mail, weil Sie uns darum gebeten haben.");

    private Task Post(Letter letter) => house.In(db => { db.Post(letter, Now); return Task.CompletedTask; });
}
