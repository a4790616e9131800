using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Buendnisnetz.Reviews;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Reviews;

/// <summary>"Stimmt nicht?": anybody may say that something is wrong.</summary>
public sealed class DoubtTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task A_hint_reaches_the_coordination_at_once_and_its_sender_gets_an_answer()
    {
        var path = await house.Found("Hinweis");
        var visitor = await Report(path, "Die Nummer ist nicht mehr vergeben", "lea@familie.example");
        Assert.StartsWith("/stimmt-nicht/danke", visitor.Path);
        Assert.Equal(1, await house.In(db => db.Notices.CountAsync()));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/pruefen");
        Assert.Contains("Die Nummer ist nicht mehr vergeben", anna.Page.Body!.TextContent);
        Assert.NotNull(anna.Page.QuerySelector($"main .side-menu a[href='{path}/bearbeiten']"));
        var point = (await house.Facts(path)).ContactPoints[0];
        await anna.Open($"{path}/anlaufstelle/{point.Id}");
        await anna.Submit(new { Form__Phone = "030 23125 111" }, "main form:not(.panel)");
        await house.Pass(1);
        Assert.Contains(house.Letters, letter => letter.To.Contains("lea@familie.example", StringComparison.Ordinal)
            && letter.Subject.Contains("bearbeitet", StringComparison.Ordinal));
        Assert.False(await house.In(db => db.Doubts.AnyAsync(doubt => doubt.Email != null || doubt.SettledAt == null)));
    }

    [Fact]
    public async Task A_doubted_fact_jumps_the_queue_and_is_in_the_next_mail()
    {
        var path = await house.Found("Sofort");
        await Report(path, "Dort ist jetzt ein Café", null);
        await house.Pass(1);
        Assert.Contains("Dort ist jetzt ein Café", Assert.Single(house.AskedOf(Cast.Anna)).Text);
    }

    [Fact]
    public async Task A_doubted_fact_counts_as_not_fresh_and_what_is_checked_since_does_not()
    {
        var path = await house.Found("Bezweifelt");
        await Report(path, "Dort ist jetzt ein Café", null);
        var id = (await house.Facts(path)).Id;
        var fresh = (await house.In(db => db.FreshnessOf([id], house.Clock.Today)))[id];
        Assert.Equal((4, 1, 75, false), (fresh.Facts, fresh.Due, fresh.Percent, fresh.IsFresh));
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.In(async db =>
        {
            var alliance = await db.Alliances.ForClosingContactPoint.SingleAsync(one => one.Id == id);
            alliance.Confirm(alliance.ContactPoints[0], null, house.Clock.Now);
        });
        fresh = (await house.In(db => db.FreshnessOf([id], house.Clock.Today)))[id];
        Assert.Equal((0, 100, 1), (fresh.Due, fresh.Percent, fresh.Doubts));
    }

    [Fact]
    public async Task A_hint_keeps_its_subject_after_the_fact_was_checked()
    {
        var path = await house.Found("Frisch geprüft");
        await Report(path, "Das Telefon ist abgestellt.", null);
        var id = (await house.Facts(path)).Id;
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        await house.In(async db =>
        {
            var alliance = await db.Alliances.ForClosingContactPoint.SingleAsync(one => one.Id == id);
            alliance.Confirm(alliance.ContactPoints[0], null, house.Clock.Now);
        });
        var anna = await house.SignIn(Cast.Anna);
        var hint = (await anna.Open($"/stimmt-das-noch/{id}")).QuerySelector("section[aria-labelledby=hinweise]")!;
        Assert.Contains("Das Telefon ist abgestellt.", hint.TextContent);
        Assert.NotEqual("Eine Angabe, die es nicht mehr gibt", hint.QuerySelector("h3")!.TextContent);
        Assert.Contains("Angaben ändern", hint.TextContent);
    }

    [Fact]
    public async Task The_same_hint_twice_counts_once_and_nobody_gets_a_cookie()
    {
        var path = await house.Found("Doppelt");
        await Report(path, "Stimmt nicht mehr.", null);
        var visitor = await Report(path, "stimmt nicht mehr", null);
        Assert.Equal(1, await house.In(db => db.Doubts.CountAsync()));
        Assert.Equal(1, await house.In(db => db.Notices.CountAsync()));
        using var answer = await visitor.Client.GetAsync("/stimmt-nicht/danke");
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Programs_and_empty_hints_get_no_further()
    {
        var path = await house.Found("Falle");
        var visitor = house.Visit();
        await visitor.Open((await visitor.Open(path)).QuerySelector(".contact-point a[href^='/stimmt-nicht/']")!.GetAttribute("href")!);
        await visitor.Submit(new { Text = "Zu schnell" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        house.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(new { Text = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.StartsWith("Was stimmt nicht? Bitte", visitor.Page.QuerySelector(".error-summary a")!.TextContent);
        await visitor.Open($"/stimmt-nicht/buendnis/{Guid.NewGuid()}");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.Equal(0, await house.In(db => db.Doubts.CountAsync()));
    }

    private async Task<Browser> Report(string path, string text, string? email)
    {
        var visitor = house.Visit();
        await visitor.Open((await visitor.Open(path)).QuerySelector(".contact-point a[href^='/stimmt-nicht/']")!.GetAttribute("href")!);
        house.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(new { Text = text, Email = email });
        return visitor;
    }
}
