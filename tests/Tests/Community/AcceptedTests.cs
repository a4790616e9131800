using Buendnisnetz.Community;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Tests.Community;

/// <summary>An answer that can be read no more has not helped: the question is open again.</summary>
public sealed class AcceptedTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_question_whose_accepted_answer_was_withdrawn_is_open_again_and_another_answer_can_help()
    {
        await house.Neighbours("Nimmt zurück");
        var (thread, answer) = await Helped("Malkreide für das Sommerfest", await house.Everybody());
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        Assert.Contains("beantwortet", await Hit(anna));
        Assert.DoesNotContain(thread.Title, (await anna.Open(CommunityPaths.Unanswered)).Body!.TextContent);
        await dragan.Open(answer.Below("bearbeitung"));
        await dragan.Submit(form: "form[action$='/entfernung']");
        await house.RunJobs();
        Assert.DoesNotContain("beantwortet", await Hit(anna));
        Assert.Contains(thread.Title, (await anna.Open(CommunityPaths.Unanswered)).Body!.TextContent);
        var other = await house.Reply(thread, Cast.Carla, "Im Bauhof.");
        await anna.Open(thread.Path);
        Assert.Contains("Hat Ihnen eine Antwort geholfen?", anna.Page.Body!.TextContent);
        await anna.Submit(form: $"form[action$='{other.Id}/hat-geholfen']");
        Assert.Equal(other.Id, (await Again(thread)).AcceptedId);
    }

    [Fact]
    public async Task A_hidden_answer_answers_nothing_and_does_again_when_it_is_shown()
    {
        var (network, _, _) = await house.Neighbours("Blendet aus");
        var (thread, answer) = await Helped("Wer hat Bänke", await house.SpaceOf(network), Cast.Carla);
        var at = (await Again(thread)).AnsweredAt;
        await house.In(async db => (await db.Posts.FirstAsync(one => one.Id == answer.Id)).Hide(null, house.Clock.Now));
        Assert.Equal((null, null), ((await Again(thread)).AcceptedId, (await Again(thread)).AnsweredAt));
        await house.In(async db => (await db.Posts.FirstAsync(one => one.Id == answer.Id)).ShowAgain(null, house.Clock.Now));
        Assert.Equal((null, at), ((await Again(thread)).AcceptedId, (await Again(thread)).AnsweredAt));
    }

    [Fact]
    public async Task Whoever_takes_all_their_texts_away_leaves_no_question_that_they_answered()
    {
        await house.Neighbours("Geht ganz");
        var (thread, _) = await Helped("Wer kennt einen Zauberer", await house.Everybody());
        await house.Reply(thread, Cast.Dragan, "Oder eine Zauberin.");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(CommunityPaths.Own);
        await dragan.Submit(form: "form[action$='/entfernung']");
        Assert.Equal((null, null), ((await Again(thread)).AcceptedId, (await Again(thread)).AnsweredAt));
    }

    /// <summary>A question of Anna with an answer that has helped her.</summary>
    private async Task<(Thread Thread, Post Answer)> Helped(string title, Space space, Cast? helper = null)
    {
        var thread = await house.Ask(space, Cast.Anna, title);
        var answer = await house.Reply(thread, helper ?? Cast.Dragan, "Im Keller vom Jugendhaus.");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(thread.Path);
        await anna.Submit(form: "form[action$='/hat-geholfen']");
        Assert.Equal(answer.Id, (await Again(thread)).AcceptedId);
        await house.RunJobs();
        return (thread, answer);
    }

    private static async Task<string> Hit(Browser browser) =>
        (await browser.Open("/suche?q=Malkreide")).QuerySelector(".hits li")!.TextContent;

    private Task<Thread> Again(Thread thread) => house.In(db => db.Threads.FirstAsync(one => one.Id == thread.Id));
}
