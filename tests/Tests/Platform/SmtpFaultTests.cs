using System.Diagnostics;

namespace Buendnisnetz.Tests.Platform;

/// <summary>The mail server is away, slow, grumpy or dies: the mail waits, goes out once, and nobody else waits with it.</summary>
public sealed class SmtpFaultTests : IAsyncLifetime
{
    private readonly TestHouse house = new();
    private SmtpSink sink = new();

    public ValueTask InitializeAsync()
    {
        foreach (var (key, value) in new[] { ("Host", "127.0.0.1"), ("Port", $"{sink.Port}"), ("StartTls", "false"),
            ("PatienceSeconds", "1"), ("From", "netz@example.org") })
            house.Settings[$"Mail:{key}"] = value;
        return house.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        sink.Dispose();
    }

    [Fact]
    public async Task A_server_that_is_away_gets_the_mail_when_it_is_back()
    {
        var port = sink.Port;
        sink.Dispose();
        await Fails();
        sink = new SmtpSink(port);
        await GoesOutOnceLater();
    }

    [Fact]
    public async Task A_server_that_says_nothing_holds_nobody_up_for_longer_than_our_patience()
    {
        sink.Silence = TimeSpan.FromSeconds(30);
        var watch = Stopwatch.StartNew();
        await Fails();
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(15));
        sink.Silence = TimeSpan.Zero;
        await GoesOutOnceLater();
    }

    [Fact]
    public async Task A_server_that_closes_its_door_is_asked_again()
    {
        sink.Greeting = "421 4.3.2 Service not available";
        await Fails();
        sink.Greeting = "220 sink";
        await GoesOutOnceLater();
    }

    [Fact]
    public async Task A_server_that_dies_in_the_middle_of_a_mail_gets_it_again()
    {
        sink.DiesInData = true;
        await Fails();
        sink.DiesInData = false;
        await GoesOutOnceLater();
    }

    [Fact]
    public async Task Whoever_asks_to_sign_in_meanwhile_is_told_that_mail_is_late()
    {
        sink.DiesInData = true;
        await Fails();
        house.Clock.Advance(TimeSpan.FromMinutes(6));
        var visitor = house.Visit();
        await visitor.Open("/anmelden/code");
        Assert.Contains("stockt", visitor.Page.QuerySelector("main .notice")!.TextContent);
        sink.DiesInData = false;
        await house.RunJobs();
        await visitor.Open("/anmelden/code");
        Assert.DoesNotContain("stockt", visitor.Page.QuerySelector("main")!.TextContent);
    }

    private async Task Fails()
    {
        await house.In(db =>
        {
            db.Post(new Letter("anna@example.org", "", "Schöne Grüße", "Sie erhalten diese E-Mail, weil wir sie prüfen."),
                house.Clock.GetUtcNow());
            return Task.CompletedTask;
        });
        await house.RunJobs();
        Assert.Empty(sink.Taken);
        var mail = await house.In(db => db.Mails.AsNoTracking().SingleAsync());
        Assert.Equal((DeliveryState.Waiting, 1), (mail.State, mail.Attempts));
        Assert.NotNull(mail.LastError);
    }

    private async Task GoesOutOnceLater()
    {
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.RunJobs();
        Assert.Single(sink.Taken);
        Assert.Equal(DeliveryState.Done, (await house.In(db => db.Mails.AsNoTracking().SingleAsync())).State);
    }
}
