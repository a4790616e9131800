using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Networks;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Tests.Community;

/// <summary>Over an appeal somebody else decides, and whatever was reported of one post has one answer.</summary>
public sealed class AppealTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Waiting = "Ein Beitrag wurde gemeldet: „Laut geworden“";
    private const string Else = "Über den Widerspruch entscheidet jemand anderes.";

    [Fact]
    public async Task Whoever_hid_a_post_answers_the_appeal_only_where_nobody_else_looks_after_the_space()
    {
        var (network, _, post) = await Loud("Widerspricht");
        var (carla, anna) = (await house.SignIn(Cast.Carla), await house.SignIn(Cast.Anna));
        await Hide(carla, post);
        var report = await house.In(db => db.PostReports.SingleAsync(one => one.PostId == post.Id));
        var address = CommunityPaths.OfReport(report.Id);
        await anna.Open($"{address}/widerspruch");
        await anna.Submit(new { Words = "Das war doch leise." });
        Assert.Contains(Waiting, await Desk(Cast.Carla)); // Nobody else looks after the space.
        await carla.Open(address);
        var form = carla.FillIn(new { Hides = "True", Reasons = "Es bleibt dabei." });

        var edda = await house.Meet(Cast.Edda);
        var seat = await house.Seat(edda, SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);
        await carla.Send(form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        Assert.Contains(Else, carla.Page.Body!.TextContent);
        Assert.Contains(Waiting, await Desk(Cast.Edda));
        Assert.DoesNotContain(Waiting, await Desk(Cast.Carla));
        await house.In(async db => (await db.Seats.FirstAsync(one => one.Id == seat.Id)).End(null, house.Clock.Now));
        Assert.Contains(Waiting, await Desk(Cast.Carla));

        await house.Seat(await house.Meet(Cast.Bilal), NetworkSeats.Place, network.Id, NetworkSeats.Office);
        await carla.Open(address);
        Assert.Contains(Else, carla.Page.Body!.TextContent);
        Assert.Null(carla.Page.QuerySelector("input[name=Hides]"));
        var bilal = await house.SignIn(Cast.Bilal);
        await bilal.Open(address);
        await bilal.Submit(new { Hides = "False", Reasons = "Es war leise." });
        Assert.Null((await Again(post)).HiddenAt);
    }

    [Fact]
    public async Task All_reports_of_a_post_are_decided_at_once_with_one_letter_each_and_lifted_together()
    {
        var (network, _, post) = await Loud("Meldet doppelt");
        var (first, second) = await ReportTwice(network, post);
        await house.RunJobs();
        var before = house.Letters.Count;
        var (bilal, anna, carla) = (await house.SignIn(Cast.Bilal), await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        await bilal.Open(CommunityPaths.OfReport(second.Id));
        await bilal.Submit(new { Hides = "True", Reasons = "Zu laut." });
        await house.RunJobs();
        Assert.All(await Reports(post), one => Assert.Equal((true, "Zu laut."), (one.HidesPost, one.Reasons)));
        Assert.Equal([$"Über Ihre Meldung {first.Receipt} ist entschieden", $"Über Ihre Meldung {second.Receipt} ist entschieden",
            "Ihr Beitrag ist ausgeblendet"], house.Letters.Skip(before).Select(one => one.Subject).OrderBy(subject =>
            subject.StartsWith("Ihr", StringComparison.Ordinal)).ThenBy(subject => subject.Contains(second.Receipt)));

        await anna.Open($"{CommunityPaths.OfReport(first.Id)}/widerspruch");
        await anna.Submit(new { Words = "Nein." });
        await anna.Open($"{CommunityPaths.OfReport(second.Id)}/widerspruch");
        if (anna.Page.QuerySelector("textarea[name=Words]") is not null) await anna.Submit(new { Words = "Noch einmal nein." });
        Assert.Null((await Reports(post)).Single(one => one.Id == second.Id).AppealedAt);
        await carla.Open(CommunityPaths.OfReport(first.Id));
        await carla.Submit(new { Hides = "False", Reasons = "Doch nicht." });
        Assert.Null((await Again(post)).HiddenAt);
        Assert.All(await Reports(post), one => Assert.False(one.HidesPost));
    }

    [Fact]
    public async Task What_the_office_hides_of_its_own_accord_answers_those_who_reported_it()
    {
        var (network, _, post) = await Loud("Kommt zuvor");
        await ReportTwice(network, post);
        await Hide(await house.SignIn(Cast.Bilal), post);
        Assert.All(await Reports(post), one => Assert.Equal((true, false), (one.HidesPost, one.Waits)));
        Assert.Equal(3, (await Reports(post)).Count);
    }

    private async Task<(Network Network, Thread Thread, Post Post)> Loud(string name)
    {
        var (network, _, _) = await house.Neighbours(name);
        var thread = await house.Ask(await house.SpaceOf(network), Cast.Carla, "Laut geworden");
        return (network, thread, await house.Reply(thread, Cast.Anna, "Das ist LAUT."));
    }

    private async Task<(PostReport First, PostReport Second)> ReportTwice(Network network, Post post)
    {
        await house.Seat(await house.Meet(Cast.Bilal), NetworkSeats.Place, network.Id, NetworkSeats.Office);
        await house.Admit(network, await house.Alliance("Hört mit", Cast.Femi), FuzzyDate.OfYear(2024));
        foreach (var who in new[] { Cast.Carla, Cast.Femi })
        {
            var browser = await house.SignIn(who);
            await browser.Open(post.Below("meldung"));
            await browser.Submit(new { Ground = "Insult", Words = "Bitte ansehen." });
        }
        var reports = await Reports(post);
        return (reports[0], reports[1]);
    }

    private static async Task Hide(Browser browser, Post post)
    {
        await browser.Open(post.Below("ausblendung"));
        await browser.Submit(new { Ground = "Insult", Reasons = "Zu laut." });
    }

    private async Task<string> Desk(Cast who) => (await (await house.SignIn(who)).Open("/schreibtisch")).Body!.TextContent;

    private Task<List<PostReport>> Reports(Post post) =>
        house.In(db => db.PostReports.Where(one => one.PostId == post.Id).OrderBy(one => one.Id).ToListAsync());

    private Task<Post> Again(Post post) => house.In(db => db.Posts.FirstAsync(one => one.Id == post.Id));
}
