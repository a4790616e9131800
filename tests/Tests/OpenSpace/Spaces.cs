using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.OpenSpace;
using Buendnisnetz.Tests.Bookings;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.OpenSpace;

/// <summary>Open spaces as tests need them: of a conference in three weeks; topics for four days, votes for four more.</summary>
internal static partial class Spaces
{
    public static async Task<Event> Space(this TestHouse house, string name, TopicCircle circle, params string[] people)
    {
        var planned = await house.Conference(name, 90);
        foreach (var one in people.Where(_ => circle != TopicCircle.Named)) await house.Register(planned, one);
        var at = house.Clock.Now;
        TopicTerms terms = new("Woran arbeiten wir?", circle, at.AddDays(4), at.AddDays(8), 2, 2);
        List<NamedGuest> guests = circle != TopicCircle.Named ? []
            : [.. people.Select(one => new NamedGuest(one, $"{Slug.Of(one)}@teil.example"))];
        await house.AtTopics(planned, (desk, known, _, _) => desk.Open(known, terms, guests, null, at, default));
        return planned;
    }

    /// <summary>Has the desk do something, in a scope of its own.</summary>
    public static async Task AtTopics(this TestHouse house, Event planned, Func<TopicDesk, Event, TopicRound, Db, Task> work)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        await work(scope.ServiceProvider.GetRequiredService<TopicDesk>(), await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id),
            (await db.TopicsOf(planned.Id, default))!, db);
    }

    public static Task<TopicPerson> Person(this TestHouse house, Event planned, string name) => house.In(async db =>
    {
        var round = (await db.TopicsOf(planned.Id, default))!;
        var voice = await db.TopicVoices.FirstOrDefaultAsync(one => one.RoundId == round.Id && one.Name == name);
        if (voice is not null) return new TopicPerson(round, null, voice);
        var booking = await db.Bookings.OfEvent(planned.Id).FirstAsync(one => one.Name == name);
        return await db.TopicPersonOf(round, booking, default);
    });

    public static Task<TopicRound> Round(this TestHouse house, Event planned) =>
        house.In(async db => (await db.TopicsOf(planned.Id, default))!);

    public static async Task<Topic> Propose(this TestHouse house, Event planned, string who, string title, bool leads = false)
    {
        await house.As(planned, who, (desk, known, person) => desk.Propose(known, person, new(title, "Worum es geht.", leads, leads),
            house.Clock.Now, default));
        return await house.In(db => db.Topics.Where(one => one.Title == title).OrderBy(one => one.ProposedAt).LastAsync());
    }

    public static Task Vote(this TestHouse house, Event planned, string who, params Topic[] topics) => house.As(planned, who,
        (desk, known, person) => desk.Vote(known, person, [.. topics.Select(one => one.Id)], house.Clock.Now, default));

    public static async Task As(this TestHouse house, Event planned, string who, Func<TopicDesk, Event, TopicPerson, Task> work)
    {
        var id = (await house.Person(planned, who)).Id;
        await house.AtTopics(planned, async (desk, known, _, db) => await work(desk, known, (await db.TopicPersonOf(id, default))!));
    }

    /// <summary>Each topic becomes a group of an hour at eleven, once the votes are in.</summary>
    public static Task Grouped(this TestHouse house, Event planned)
    {
        house.Clock.Advance(TimeSpan.FromDays(9));
        return house.Form(planned);
    }

    public static Task Form(this TestHouse house, Event planned) => house.AtTopics(planned, async (desk, known, round, db) =>
        await desk.Form(known, round, GroupPlan.Of(round, await db.TopicsIn(round, default), "11–12", "Saal\nKeller\nHof"), null,
            house.Clock.Now, default));

    /// <summary>Somebody else comes with this registration.</summary>
    public static Task Substitute(this TestHouse house, Event planned, string who, Attendee other) => house.In(async db =>
    {
        (await db.Bookings.OfEvent(planned.Id).FirstAsync(one => one.Name == who)).Substitute(other, house.Clock.Now);
        return await db.SaveChangesAsync();
    });

    [GeneratedRegex("/themen/[0-9a-f]{64}")]
    public static partial Regex OwnLink();

    /// <summary>The topics by their votes: "Brücken 3, Wege 1".</summary>
    public static Task<string> Ranking(this TestHouse house, Event planned) => house.In(async db =>
    {
        var round = (await db.TopicsOf(planned.Id, default))!;
        var ranking = await db.RankingOf(round, await db.TopicsIn(round, default), default);
        return string.Join(", ", ranking.Topics.Select(one => $"{one.Topic.Title} {one.Votes}"));
    });
}
