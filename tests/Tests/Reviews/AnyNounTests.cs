using System.Net;
using Buendnisnetz.Notifications;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Tests.Reviews;

/// <summary>Facts of a noun that no module of the house knows: contributing the kind is all it takes.</summary>
public sealed class AnyNounTests : IAsyncLifetime
{
    private readonly TestHouse house = new();
    private readonly Guid lantern = Guid.CreateVersion7();

    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        var keeper = await house.Meet(Cast.Anna);
        await house.Seat(keeper, Camp.Place, lantern, Camp.Warden);
        await house.In(db => { db.Light(lantern, null, house.Clock.Now); return Task.CompletedTask; });
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task It_is_asked_about_once_it_is_old_and_confirmed_without_signing_in()
    {
        await house.Pass(180);
        Assert.Empty(house.AskedOf(Cast.Anna));
        await house.Pass(10);
        var letter = Assert.Single(house.AskedOf(Cast.Anna));
        Assert.Equal("Stimmt das noch: Die Laterne brennt?", letter.Subject);
        var anna = house.Visit();
        await anna.Open(letter.AnswerIn());
        await anna.Submit(form: "#angabe-1 form");
        Assert.Contains("Danke, das ist erledigt", anna.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(house.Clock.Now, await LastSeen());
        Assert.False(await house.In(db => db.Enquiries.AnyAsync(one => one.ClosedAt == null)));
    }

    [Fact]
    public async Task It_is_doubted_by_anybody_and_settled_by_its_keeper()
    {
        var visitor = house.Visit();
        await visitor.Open($"/stimmt-nicht/laterne/{lantern}");
        house.Clock.Advance(TimeSpan.FromSeconds(20));
        await visitor.Submit(new { Text = "Sie ist aus", Email = "lea@familie.example" });
        Assert.StartsWith("/stimmt-nicht/danke", visitor.Path);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains("„Die Laterne brennt“ stimmt nicht", (await anna.Open(NoticePaths.Inbox)).Body!.TextContent);
        await anna.Open(ReviewPaths.Checks(lantern));
        await anna.Submit(form: "form[action$='/erledigung']");
        Assert.Contains("Der Hinweis ist erledigt", anna.Page.Body!.TextContent);
        await house.RunJobs();
        Assert.Contains("„Marktplatz“ hat ihn bearbeitet", Assert.Single(house.Letters, letter => letter.To.Contains("lea@")).Text);
        Assert.False(await house.In(db => db.Doubts.AnyAsync(doubt => doubt.Email != null)));
    }

    [Fact]
    public async Task Silence_reaches_whoever_looks_after_it_from_above()
    {
        await house.SignInAdministrator();
        await house.Pass(190);
        await house.Pass(15);
        Assert.Contains("Die Laterne brennt", Assert.Single(house.AskedOf(Cast.Edda)).Text);
        Assert.Equal((1, 1, 1), await Freshness());
    }

    [Fact]
    public async Task Only_its_keeper_sees_what_should_be_checked()
    {
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open(ReviewPaths.Checks(lantern));
        Assert.Equal(HttpStatusCode.NotFound, greta.Status);
        house.Clock.Advance(TimeSpan.FromDays(190));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(ReviewPaths.Checks(lantern));
        await anna.Submit(form: "main .panel form");
        Assert.Equal(house.Clock.Now, await LastSeen());
    }

    private Task<DateTimeOffset> LastSeen() => house.In(db => db.Events.Where(one => one.SubjectId == lantern).MaxAsync(one => one.At));

    private async Task<(int Facts, int Due, int Unanswered)> Freshness()
    {
        var fresh = (await house.In(db => db.FreshnessOf([lantern], house.Clock.Today)))[lantern];
        return (fresh.Facts, fresh.Due, fresh.Unanswered);
    }
}
