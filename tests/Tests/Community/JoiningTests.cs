using Buendnisnetz.Community;
using Buendnisnetz.Networks;
using Thread = Buendnisnetz.Community.Thread;

namespace Buendnisnetz.Tests.Community;

/// <summary>What hangs on a thread goes along when it is joined into another.</summary>
public sealed class JoiningTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_poll_goes_along_with_its_votes_and_so_do_those_who_follow()
    {
        var (one, into) = await Two("Zieht um");
        await AskPoll(one);
        var (anna, carla, dragan) = (await house.Meet(Cast.Anna), await house.Meet(Cast.Carla), await house.Meet(Cast.Dragan));
        var browser = await house.SignIn(Cast.Anna);
        await browser.Open(one.Path);
        await browser.Submit(new { chosen = browser.Page.QuerySelector(".poll-answer input")!.GetAttribute("value") }, ".poll form");
        await house.In(db =>
        {
            foreach (var person in new[] { anna, carla, dragan })
                db.Hears(person.Id, SubscribedTo.Thread, one.Id.ToString(), house.Clock.Now);
            db.Hears(carla.Id, SubscribedTo.Thread, into.Id.ToString(), house.Clock.Now);
            return Task.CompletedTask;
        });
        await house.In(async db =>
        {
            await db.Wish(carla.Id, SubscribedTo.Thread, into.Id.ToString(), hears: false, house.Clock.Now, default);
            await db.Wish(dragan.Id, SubscribedTo.Thread, one.Id.ToString(), hears: false, house.Clock.Now, default);
        });
        await Join(one, into);
        Assert.Contains("1 Stimme, auch Ihre", (await browser.Open(into.Path)).QuerySelector(".poll-answer")!.TextContent);
        var target = into.Id.ToString();
        Assert.Equal([anna.Id], await house.In(db => db.Subscriptions.InForce // Carla wanted no more of that one, Dragan none of this one.
            .Where(hears => hears.Target == target).Select(hears => hears.PersonId).ToListAsync()));
    }

    [Fact]
    public async Task Two_threads_with_a_poll_each_are_not_joined()
    {
        var (one, into) = await Two("Fragt zweimal");
        await AskPoll(one);
        await AskPoll(into);
        var carla = await Join(one, into);
        Assert.Contains("Beide Gespräche haben eine Umfrage; zusammenlegen lassen sie sich nicht.", carla.Page.Body!.TextContent);
        Assert.Null(await house.In(db => db.Threads.Where(thread => thread.Id == one.Id).Select(thread => thread.JoinedIntoId)
            .FirstAsync()));
        Assert.Equal(2, await house.In(db => db.Polls.CountAsync(poll => poll.ThreadId == one.Id || poll.ThreadId == into.Id)));
    }

    [Fact]
    public async Task An_answer_that_can_be_read_no_more_answers_no_joined_question()
    {
        var (one, into) = await Two("Bleibt offen");
        house.Clock.Advance(TimeSpan.FromHours(1));
        var hidden = await house.Reply(one, Cast.Carla, "Nicht zu lesen.");
        var opening = await house.Opening(one);
        await house.In(async db =>
        {
            foreach (var post in await db.Posts.Where(post => post.Id == hidden.Id || post.Id == opening.Id).ToListAsync())
                post.Hide(null, house.Clock.Now);
        });
        await Join(one, into);
        Assert.Null(await house.In(db => db.Threads.Where(thread => thread.Id == into.Id).Select(thread => thread.AnsweredAt)
            .FirstAsync()));
    }

    private async Task<(Thread One, Thread Into)> Two(string name)
    {
        var space = await house.SpaceOf((await house.Neighbours(name)).Network);
        return (await house.Ask(space, Cast.Anna, "Wann feiern wir"), await house.Ask(space, Cast.Anna, "Wann ist das Fest"));
    }

    private Task<Poll> AskPoll(Thread thread) => house.In(db => Task.FromResult(db.Polls.Add(Poll.Ask(thread.Id,
        new("Welcher Tag?", ["Montag", "Dienstag"], false, house.Clock.Now.BerlinDay.AddDays(3)), null, house.Clock.Now)).Entity));

    private async Task<Browser> Join(Thread one, Thread into)
    {
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(one.Below("zusammenlegung"));
        await carla.Submit(new { Into = into.Id });
        return carla;
    }
}
