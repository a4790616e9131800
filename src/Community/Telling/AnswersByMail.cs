using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Community;

/// <summary>Threads by mail: what is said there stands in the letter, and what is written back stands in the thread.</summary>
internal static class AnswersByMail
{
    private const int MostPosts = 6, Longest = 2000;

    /// <summary>
    /// Pictures need words for those who do not see them and a ground for those who are seen (INV-29): a letter has neither.
    /// </summary>
    private const string Pictures = "Bilder brauchen eine Beschreibung; bitte laden Sie sie auf der Seite hoch.";

    /// <summary>A thread: what comes is an answer in it.</summary>
    public static AnswerableMatter OfThread { get; } = new("thread", ObstacleToAnswering, Answer)
    {
        MostPictures = 0,
        Instead = Pictures,
        Tells = Tell,
        Leaves = async (db, person, thread, at, cancel) => await db.Wish(person, SubscribedTo.Thread,
            (await db.StandingOf(thread, cancel)).ToString(), hears: false, at, cancel),
    };

    /// <summary>A space: what comes is a question in it.</summary>
    public static AnswerableMatter OfSpace { get; } = new("space", ObstacleToAsking, Ask)
    {
        MostPictures = 0,
        Instead = Pictures,
        OfManyMatters = AskEverybody,
    };

    private static async Task<MatterNews?> Tell(Db db, Actor actor, Guid matter, DateTimeOffset since, CancellationToken cancel)
    {
        var id = await db.StandingOf(matter, cancel);
        if (await db.Threads.ReadableBy(actor, db).FirstOrDefaultAsync(one => one.Id == id, cancel) is not { } thread) return null;
        var people = db.People;
        var posts = await db.Posts.Shown.Where(one => one.ThreadId == id && one.WrittenAt >= since && one.WrittenBy != actor.PersonId)
            .OrderByDescending(one => one.WrittenAt).ThenByDescending(one => one.Id).Take(MostPosts)
            .Select(one => new { Post = one, Who = people.Where(who => who.Id == one.WrittenBy).Select(who => who.Name).FirstOrDefault() })
            .ToListAsync(cancel);
        return new(thread.Title, [.. posts.AsEnumerable().Reverse().Select(one => Say(thread, one.Post, one.Who, actor))]);
    }

    private static MatterWords Say(Thread thread, Post post, string? who, Actor actor) =>
        new(who ?? "Jemand, der nicht mehr dabei ist,", German.Shortened(Markdown.ToWords(post.Text), Longest))
        {
            Offer = thread.AcceptedId is null && thread.ObstacleToAccepting(post, actor.PersonId) is null
                ? ("Das hat mir geholfen", code => CommunityPaths.Helped(code, post.Id)) : null,
        };

    /// <summary>What is written back to a letter of a thread that was joined into another stands in that one.</summary>
    private static async Task<string?> ObstacleToAnswering(Db db, MailAnswer answer, CancellationToken cancel)
    {
        var id = await db.StandingOf(answer.MatterId, cancel);
        return await db.Threads.ReadableBy(answer.By, db).WithSpace.FirstOrDefaultAsync(one => one.Id == id, cancel) is { } thread
            ? thread.ObstacleToAnswering() ?? Post.ObstacleTo(answer.Text) : ThreadDesk.Unknown;
    }

    private static async Task Answer(Db db, MailAnswer answer, CancellationToken cancel)
    {
        await db.TakeLockToo(ThreadDesk.LockOf(answer.By.Person), cancel);
        var thread = await db.StandingOf(answer.MatterId, cancel);
        Refusal.On((await new ThreadDesk(db).AnswerInTurn(thread, answer.Text, answer.By, answer.At, cancel)).Obstacle);
    }

    private static async Task<(Guid, string)?> AskEverybody(Db db, Actor actor, CancellationToken cancel) =>
        await db.Spaces.ReadableBy(actor, db).FirstOrDefaultAsync(one => one.Kind == SpaceKind.Everybody, cancel) is { } space
            ? (space.Id, "Haben Sie selbst eine Frage an alle Koordinierenden? Antworten Sie auf diese E-Mail. Was Sie schreiben, steht "
                + $"mit Ihrem Namen im Raum {space.Title.Quoted}.") : null;

    private static async Task<string?> ObstacleToAsking(Db db, MailAnswer answer, CancellationToken cancel) =>
        await db.Spaces.ReadableBy(answer.By, db).FirstOrDefaultAsync(one => one.Id == answer.MatterId, cancel) is { } space
            ? Thread.ObstacleTo(space, QuestionByMail.Of(answer)) : ThreadDesk.Unknown;

    private static async Task Ask(Db db, MailAnswer answer, CancellationToken cancel)
    {
        await db.TakeLockToo(ThreadDesk.LockOf(answer.By.Person), cancel);
        var space = await db.Spaces.ReadableBy(answer.By, db).FirstOrDefaultAsync(one => one.Id == answer.MatterId, cancel);
        Refusal.On(space is null ? ThreadDesk.Unknown : null);
        var (thread, obstacle) = await new ThreadDesk(db).StartInTurn(space!, QuestionByMail.Of(answer), answer.By, answer.At, cancel);
        Refusal.On(obstacle);
        await Confirm(db, thread!, space!, answer, cancel);
    }

    /// <summary>Whoever asks by mail reads where it stands, and how it is taken back.</summary>
    private static async Task Confirm(Db db, Thread thread, Space space, MailAnswer answer, CancellationToken cancel)
    {
        var asker = await db.People.SingleAsync(one => one.Id == answer.By.PersonId, cancel);
        var letter = new Letter(asker.Email, asker.Name, thread.Title,
            "Sie erhalten diese E-Mail, weil Sie im Bündnisnetz per E-Mail eine Frage gestellt haben.");
        letter.Says($"Ihre Frage steht jetzt im Raum {space.Name.Quoted}. Sobald jemand antwortet, hören Sie davon, so oft Sie "
                + "Mitteilungen bekommen.")
            .Asks("Frage ansehen, ändern oder entfernen", db.GetService<Site>().Link(thread.Path))
            .Says("Wollten Sie das nicht? Auf der Seite können Sie den Text gleich wieder entfernen.");
        await db.PostAnswerable(letter, OfThread, thread.Id, asker.Id, answer.At, cancel);
    }
}
