using System.Net;
using Buendnisnetz.Community;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Community;

/// <summary>A post is reported, hidden with reasons, appealed against once, and all of it is recorded (IM-04).</summary>
public sealed class ModerationTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_report_has_a_receipt_a_decision_with_reasons_an_appeal_and_a_log()
    {
        var (network, _, _) = await house.Neighbours("Meldet");
        var space = await house.SpaceOf(network);
        var thread = await house.Ask(space, Cast.Carla, "Hitzig besprochen");
        var post = await house.Reply(thread, Cast.Anna, "Das war nicht nett.");
        var deputy = await house.Meet(Cast.Bilal);
        await house.Seat(deputy, Buendnisnetz.Alliances.NetworkSeats.Place, network.Id, Buendnisnetz.Alliances.NetworkSeats.Office);
        var (carla, anna, bilal) = (await house.SignIn(Cast.Carla), await house.SignIn(Cast.Anna), await house.SignIn(Cast.Bilal));
        await carla.Open(post.Below("meldung"));
        var form = carla.FillIn(new { Ground = "Insult", Words = "Bitte ansehen." });
        await carla.Send(form);
        await carla.Send(form);
        var report = await house.In(db => db.PostReports.SingleAsync(one => one.PostId == post.Id));
        await house.RunJobs();
        Assert.Contains(report.Receipt, house.Letters.Last(one => one.To.Contains(Cast.Carla.Email)).Subject);
        Assert.Contains("Ein Beitrag wurde gemeldet: „Hitzig besprochen“", (await bilal.Open("/schreibtisch")).Body!.TextContent);
        var address = CommunityPaths.OfReport(report.Id);
        foreach (var who in new[] { Cast.Anna, Cast.Dragan, Cast.Greta })
        {
            var stranger = await house.SignIn(who);
            await stranger.Open(address);
            Assert.Equal((who.Name, HttpStatusCode.NotFound), (who.Name, stranger.Status));
        }
        await bilal.Open(address);
        await bilal.Submit(new { Hides = "True", Reasons = "Das beleidigt jemanden." });
        await house.RunJobs();
        Assert.Contains("Das beleidigt jemanden.", house.Letters.Last(one => one.To.Contains(Cast.Anna.Email)).Text);
        Assert.DoesNotContain("Das war nicht nett.", (await (await house.SignIn(await Newcomer(network))).Open(thread.Path))
            .Body!.TextContent);
        Assert.Contains("Das war nicht nett.", (await anna.Open(thread.Path)).Body!.TextContent);
        await anna.Open($"{address}/widerspruch");
        await anna.Submit(new { Words = "Es war ein Scherz." });
        await anna.Open($"{address}/widerspruch");
        Assert.Equal(address, anna.Path);
        await carla.Open(address);
        await carla.Submit(new { Hides = "False", Reasons = "Alle haben gelacht." });
        await house.RunJobs();
        Assert.Contains("wieder zu lesen", house.Letters.Last(one => one.To.Contains(Cast.Anna.Email)).Text);
        Assert.False(await house.In(async db => (await db.Posts.FirstAsync(one => one.Id == post.Id)).HiddenAt is not null));
        var log = (await carla.Open(space.Below("protokoll"))).Body!.TextContent;
        Assert.Contains(report.Receipt, log);
        Assert.Contains("bleibt stehen", log);
        Assert.Equal(["AppealAnswered", "PostReported", "ReportAppealed", "ReportDecided"], await house.In(db => db.Events
            .Where(one => one.SubjectId == thread.Id && (one.Kind.StartsWith("Report") || one.Kind == "PostReported"
                || one.Kind == "AppealAnswered"))
            .Select(one => one.Kind).OrderBy(kind => kind).ToListAsync()));
    }

    /// <summary>Somebody of another member, who has neither written nor decided.</summary>
    private async Task<Buendnisnetz.Accounts.Person> Newcomer(Buendnisnetz.Networks.Network network)
    {
        await house.Admit(network, await house.Alliance("Noch ein Mitglied", Cast.Femi), FuzzyDate.OfYear(2024));
        return await house.Meet(Cast.Femi);
    }

    [Fact]
    public async Task Two_who_decide_at_one_moment_decide_once_and_nobody_hides_what_others_look_after()
    {
        var (network, _, _) = await house.Neighbours("Entscheidet");
        var thread = await house.Ask(await house.SpaceOf(network), Cast.Anna, "Werbung");
        var post = await house.Reply(thread, Cast.Anna, "Kauft Luftballons.");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(post.Below("ausblendung"));
        Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
        Browser[] both = [await house.SignIn(Cast.Carla), await house.SignIn(Cast.Carla)];
        foreach (var one in both) await one.Open(post.Below("ausblendung"));
        await Task.WhenAll(both.Select(one => one.Submit(new { Ground = "Advertising", Reasons = "Werbung." })));
        Assert.Equal(1, await house.In(db => db.PostReports.CountAsync(one => one.PostId == post.Id)));
    }
}
