using System.Net;
using Buendnisnetz.OpenSpace;

namespace Buendnisnetz.Tests.OpenSpace;

/// <summary>The pages of an open space by the own link, and what others find there.</summary>
public sealed class TopicPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_sounds_alike_is_shown_before_and_can_be_proposed_nevertheless()
    {
        var planned = await house.Space("Ähnlich", TopicCircle.Placed, "Xenia", "Yusuf");
        await house.Propose(planned, "Xenia", "Ferienbetreuung für kleine Gemeinden");
        var yusuf = house.Visit();
        await yusuf.Open($"{(await house.Person(planned, "Yusuf")).Path}/neu");
        await yusuf.Submit(new { Form__Title = "Betreuung in den Ferien für kleine Gemeinden" });
        Assert.Contains("Ferienbetreuung für kleine Gemeinden", yusuf.Page.QuerySelector("[role=status]")!.TextContent);
        await yusuf.Submit();
        Assert.Contains("Ihr Thema ist da.", yusuf.Page.QuerySelector("[role=status]")!.TextContent);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.TopicRoundPath);
        await anna.Open(anna.Page.QuerySelector("a[href*='/zusammenlegen?mit=']")!.GetAttribute("href")!);
        await anna.Submit();
        Assert.Contains("gehört jetzt zu", anna.Page.QuerySelector(".flash")!.TextContent);
    }

    [Fact]
    public async Task What_one_has_proposed_already_is_said_at_once_and_invisible_words_are_none()
    {
        var planned = await house.Space("Doppelt", TopicCircle.Placed, "Uta");
        await house.Propose(planned, "Uta", "Ferien im Dorf");
        var uta = house.Visit();
        await uta.Open($"{(await house.Person(planned, "Uta")).Path}/neu");
        await uta.Submit(new { Form__Title = "ferien im dorf" });
        Assert.Contains("Dieses Thema haben Sie schon vorgeschlagen.", uta.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Null(uta.Page.QuerySelector("input[name=Anyway]"));
        await uta.Submit(new { Form__Title = "\u200B\u200B" });
        Assert.Contains("Bitte geben Sie dem Thema einen Namen.", uta.Page.QuerySelector(".error-summary")!.TextContent);
        await uta.Submit(new { Form__Title = "Ferien im Dorfe" });
        Assert.Contains("„Ferien im Dorf“, von Ihnen", uta.Page.QuerySelector("[role=status]")!.TextContent);
    }

    [Fact]
    public async Task A_vote_is_never_lost_without_a_word_and_one_can_take_all_votes_back()
    {
        var planned = await house.Space("Zu spät", TopicCircle.Placed, "Ole");
        var topic = await house.Propose(planned, "Ole", "Noch offen");
        var own = (await house.Person(planned, "Ole")).Path;
        using (var early = new FormUrlEncodedContent([new("Topics", topic.Id.ToString())]))
        {
            var answer = await house.Visit().Client.PostAsync(own, early);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains("Noch werden Themen gesammelt. Abstimmen k", await answer.Content.ReadAsStringAsync());
        }
        house.Clock.Advance(TimeSpan.FromDays(5));
        var ole = house.Visit();
        await ole.Open(own);
        await ole.Submit(new { Topics = topic.Id.ToString() });
        Assert.Contains("Ihre Stimmen sind angekommen.", ole.Page.QuerySelector("[role=status]")!.TextContent);
        Assert.Contains("Es wird abgestimmt. Zeit dafür ist", ole.Page.QuerySelector(".topic-stand")!.TextContent);
        await ole.Submit(new { Topics = "" });
        Assert.Contains("Sie haben keine Stimme mehr abgegeben.", ole.Page.QuerySelector("[role=status]")!.TextContent);
        var late = ole.FillIn(new { Topics = topic.Id.ToString() });
        house.Clock.Advance(TimeSpan.FromDays(4));
        await ole.Send(late);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, ole.Status);
        Assert.Contains("Abgestimmt wurde", ole.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.Equal("Die Stimmen sind gezählt. Als Nächstes entstehen die Gruppen.",
            ole.Page.QuerySelector(".topic-stand")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_own_link_is_sent_to_whoever_is_entitled_and_others_learn_nothing()
    {
        var planned = await house.Space("Saal", TopicCircle.Named, "Zoe Saal");
        await house.RunJobs();
        foreach (var mailbox in new[] { "ZOE-saal@teil.example", "fremd@teil.example" })
        {
            var visitor = house.Visit();
            await visitor.Open(planned.TopicsLinkPath);
            house.Clock.Advance(TimeSpan.FromSeconds(5));
            await visitor.Submit(new { Email = mailbox });
            Assert.EndsWith("/themen/mitmachen/danke", visitor.Path);
        }
        await house.RunJobs();
        var letter = Assert.Single(house.Letters, one => one.Subject == $"Ihr Link: {planned.Title}");
        Assert.Contains("zoe-saal@teil.example", letter.To);
        using var answer = await house.Visit().Client.GetAsync(new Uri(Spaces.OwnLink().Match(letter.Text).Value, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync("/themen/unbekannt")).StatusCode);
    }

    [Fact]
    public async Task Foreign_ids_and_foreign_teams_find_nothing_and_nonsense_is_said()
    {
        var planned = await house.Space("Fremd", TopicCircle.Placed, "Amir");
        var topic = await house.Propose(planned, "Amir", "Nur hier");
        var other = await house.Space("Anderswo", TopicCircle.Placed, "Berta");
        var path = (await house.Person(other, "Berta")).Path;
        Assert.Contains("gibt es nicht mehr", (await house.Visit().Open($"{path}/thema/{topic.Id}")).Body!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(5));
        foreach (var id in new[] { topic.Id.ToString(), "quatsch" })
        {
            using var form = new FormUrlEncodedContent([new("Topics", id)]);
            var answer = await house.Visit().Client.PostAsync(path, form);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var below in new[] { "", "/einrichten", "/aushang", "/gruppen", $"/thema/{topic.Id}/zusammenlegen" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.TopicRoundPath + below)).StatusCode);
        var anna = await house.SignIn(Cast.Anna);
        Assert.Equal(HttpStatusCode.NotFound,
            (await anna.Client.GetAsync($"{other.TopicRoundPath}/thema/{topic.Id}/entfernung")).StatusCode);
        Assert.NotNull((await anna.Open($"{planned.TopicRoundPath}/aushang")).QuerySelector(".topic-qr svg"));
    }
}
