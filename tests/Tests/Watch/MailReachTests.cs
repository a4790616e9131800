using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Tests.Watch;

/// <summary>The mail server lets us in, is away, turns us away, says nothing; the letter to try it out tells what it answered.</summary>
public sealed class MailReachTests : IAsyncLifetime
{
    private readonly TestHouse house = new();
    private SmtpSink sink = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync()
    {
        foreach (var (key, value) in new[] { ("Mail:Host", "127.0.0.1"), ("Mail:Port", $"{sink.Port}"), ("Mail:Tls", "None"),
            ("Mail:TimeoutSeconds", "2"), ("Mail:From", "netz@example.org"), ("Health:TimeoutSeconds", "2") })
            house.Settings[key] = value;
        return house.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        sink.Dispose();
    }

    [Fact]
    public async Task It_is_looked_at_without_sending_anything()
    {
        Assert.Equal((HealthStatus.Healthy, $"Der Mailserver 127.0.0.1:{sink.Port} lässt uns ein."), await Look());
        Assert.Equal((1, 0), (sink.Connections, sink.Taken.Count));
        Assert.Contains("QUIT", sink.Heard);
    }

    [Fact]
    public async Task One_that_is_away_turns_us_away_or_says_nothing_is_a_fault()
    {
        sink.Greeting = "554 5.7.1 No access for you";
        Assert.Contains("No access for you", (await Fails()).Sentence);
        sink.Silence = TimeSpan.FromSeconds(30);
        Assert.Contains("war nach 2 Sekunden nicht fertig", (await Fails()).Sentence);
        var port = sink.Leave();
        port.Stop();
        Assert.Contains("lässt uns nicht ein", (await Fails()).Sentence);
    }

    [Fact]
    public async Task The_administrator_sends_a_letter_to_herself_and_reads_what_the_server_said()
    {
        sink.AnswerToMail = _ => "250 2.0.0 queued as 4711";
        var edda = await house.SignInAdministrator();
        var page = await edda.Open("/verwaltung/zustand");
        Assert.Contains("lässt uns ein", page.QuerySelector("main")!.TextContent);
        page = await edda.Submit(form: "main form");
        Assert.Contains("queued as 4711", page.QuerySelector("main")!.TextContent);
        Assert.Contains(Cast.Edda.Email, Assert.Single(sink.Envelopes).ToString());
        Assert.Equal(0, await house.In(db => db.Mails.CountAsync()));
    }

    [Fact]
    public async Task A_letter_that_is_not_taken_is_told_on_the_page()
    {
        sink.AnswerToMail = _ => "550 5.7.1 Not from you";
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/zustand");
        var page = await edda.Submit(form: "main form");
        Assert.Equal(422, (int)edda.Status);
        Assert.Contains("Die Probe-E-Mail wurde nicht angenommen: 550", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task A_mail_that_the_server_puts_off_is_late_although_its_next_turn_has_not_come()
    {
        sink.AnswerToMail = _ => "451 4.3.0 Later";
        await house.In(db =>
        {
            db.Post(new("anna@example.org", "", "Gruß", "Sie erhalten diese E-Mail, weil wir sie prüfen."), house.Clock.GetUtcNow());
            return Task.CompletedTask;
        });
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromHours(3));
        await house.RunJobs();
        var said = (await Report()).Entries["Postausgang"];
        Assert.Equal((HealthStatus.Unhealthy, "1 E-Mail wartet, am längsten seit 3 Stunden."), (said.Status, said.Description));
    }

    private async Task<(HealthStatus Status, string Sentence)> Fails()
    {
        var said = await Look();
        Assert.Equal(HealthStatus.Unhealthy, said.Status);
        return said;
    }

    private async Task<(HealthStatus Status, string Sentence)> Look()
    {
        var entry = (await Report()).Entries["Mailversand"];
        return (entry.Status, entry.Description!);
    }

    private Task<HealthReport> Report() => house.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync(Cancel);
}
