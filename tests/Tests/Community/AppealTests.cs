using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Community;
using Buendnisnetz.Networks;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Tests.Community;

/// <summary>Over an appeal somebody else decides than who has hidden the post.</summary>
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

    private async Task<(Network Network, Thread Thread, Post Post)> Loud(string name)
    {
        var (network, _, _) = await house.Neighbours(name);
        var thread = await house.Ask(await house.SpaceOf(network), Cast.Carla, "Laut geworden");
        return (network, thread, await house.Reply(thread, Cast.Anna, "Das ist LAUT."));
    }

    private static async Task Hide(Browser browser, Post post)
    {
        await browser.Open(post.Below("ausblendung"));
        await browser.Submit(new { Ground = "Insult", Reasons = "Zu laut." });
    }

    private async Task<string> Desk(Cast who) => (await (await house.SignIn(who)).Open("/schreibtisch")).Body!.TextContent;

    private Task<Post> Again(Post post) => house.In(db => db.Posts.FirstAsync(one => one.Id == post.Id));
}
