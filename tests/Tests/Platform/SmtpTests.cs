using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

public sealed class SmtpTests : IAsyncLifetime
{
    private readonly SmtpSink sink = new();
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync()
    {
        house.Settings["Mail:Host"] = "127.0.0.1";
        house.Settings["Mail:Port"] = $"{sink.Port}";
        house.Settings["Mail:StartTls"] = "false";
        house.Settings["Mail:From"] = "netz@example.org";
        return house.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        sink.Dispose();
    }

    [Fact]
    public async Task A_real_conversation_delivers_umlauts_text_and_html()
    {
        await Post("anna@example.org");
        await house.RunJobs();
        var mail = SpooledMail.Parse("", Assert.Single(sink.Taken));
        Assert.Equal("Schöne Grüße", mail.Subject);
        Assert.Matches("^Bündnisnetz ?<netz@example.org>$", mail.Header("From"));
        Assert.Contains("Über den Fluss.", mail.Text);
        Assert.Contains("Über den Fluss.", mail.Html);
        Assert.StartsWith("<", mail.Header("Message-ID"));
    }

    [Fact]
    public async Task A_server_that_is_busy_gets_the_mail_later()
    {
        sink.AnswerToRecipient = _ => "451 4.7.1 Greylisted";
        await Post("berta@example.org");
        await house.RunJobs();
        Assert.Empty(sink.Taken);
        sink.AnswerToRecipient = _ => "250 OK";
        await house.RunJobs();
        Assert.Empty(sink.Taken);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await house.RunJobs();
        await house.RunJobs();
        Assert.Single(sink.Taken);
    }

    [Fact]
    public async Task An_address_that_the_server_does_not_know_is_given_up_with_its_words()
    {
        sink.AnswerToRecipient = _ => "550 5.1.1 No such user";
        await Post("niemand@example.org");
        await house.RunJobs();
        var mail = await house.In(db => db.Mails.SingleAsync());
        Assert.Equal((DeliveryState.Dead, 1), (mail.State, mail.Attempts));
        Assert.Contains("No such user", mail.LastError);
    }

    [Fact]
    public async Task Four_workers_send_thirty_mails_each_once()
    {
        for (var i = 0; i < 30; i++) await Post($"p{i}@example.org");
        var worker = house.Services.GetRequiredService<MailWorker>();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => worker.DoAll(TestContext.Current.CancellationToken))));
        Assert.Equal(30, sink.Taken.Count);
        Assert.Equal(30, sink.Taken.Select(mail => SpooledMail.Parse("", mail).To).Distinct().Count());
    }

    private Task Post(string address) => house.In(db =>
    {
        db.Post(new Letter(address, "", "Schöne Grüße", "Sie erhalten diese E-Mail, weil wir sie prüfen.").Says("Über den Fluss."), house.Clock.GetUtcNow());
        return Task.CompletedTask;
    });
}
