using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Community;

/// <summary>
/// Who hears of what: those who wish to and may read in the space at that moment. Whether a digest tells it is asked once more when it is
/// written (<see cref="ReadPlaces"/>), so nobody is written to of what they can no longer read.
/// </summary>
internal sealed class CommunityNotices(Db db)
{
    /// <summary>The switch of those who do not want to hear of it at all.</summary>
    public static NoticeTopic Topic { get; } = new("gemeinschaft", "Neues in der Gemeinschaft, dem Sie folgen");

    /// <summary>A thread has begun: followers of the space and of its action field hear of it, and whom it speaks to.</summary>
    public async Task Started(Thread thread, Post post, DateTimeOffset at, CancellationToken cancel)
    {
        var (space, field) = (thread.SpaceId.ToString(), thread.FieldCode ?? "");
        var hear = db.Subscriptions.InForce.Where(one => (one.Kind == SubscribedTo.Space && one.Target == space)
            || (one.Kind == SubscribedTo.Field && one.Target == field)).Select(one => one.PersonId);
        var named = await Name(thread, post, at, cancel);
        await Tell(thread, await Among(hear, thread, post, named, at, cancel),
            $"{thread.Kind.Label} in {thread.Space!.Name.Quoted}: {thread.Title}", thread.Path, at, cancel);
    }

    /// <summary>Somebody answered: followers of the thread hear of it, and whom it speaks to.</summary>
    public async Task Answered(Thread thread, Post post, DateTimeOffset at, CancellationToken cancel)
    {
        var target = thread.Id.ToString();
        var hear = db.Subscriptions.InForce.Where(one => one.Kind == SubscribedTo.Thread && one.Target == target)
            .Select(one => one.PersonId);
        var named = await Name(thread, post, at, cancel);
        await Tell(thread, await Among(hear, thread, post, named, at, cancel), $"Neue Antwort auf {thread.Title.Quoted}", thread.Path,
            at, cancel);
    }

    /// <summary>An answer has helped: its writer hears of it.</summary>
    public async Task Helped(Thread thread, Post answer, DateTimeOffset at, CancellationToken cancel)
    {
        if (answer.WrittenBy is not { } writer || writer == thread.StartedBy) return;
        var members = db.MembersOf(thread.Space!, at);
        if (!await members.AnyAsync(one => one == writer, cancel)) return;
        await Tell(thread, [writer], $"Ihre Antwort auf {thread.Title.Quoted} hat geholfen.", answer.Path, at, cancel);
    }

    private async Task<List<Guid>> Name(Thread thread, Post post, DateTimeOffset at, CancellationToken cancel)
    {
        var mentioned = db.Set<PostMention>().Where(one => one.PostId == post.Id && one.PersonId != null)
            .Select(one => one.PersonId!.Value);
        var people = await Among(mentioned, thread, post, [], at, cancel);
        var by = await db.People.Where(one => one.Id == post.WrittenBy).Select(one => one.Name).FirstOrDefaultAsync(cancel) ?? "Jemand";
        await Tell(thread, people, $"{by} spricht Sie an: {thread.Title.Quoted}", post.Path, at, cancel);
        return people;
    }

    private Task<List<Guid>> Among(IQueryable<Guid> hear, Thread thread, Post post, List<Guid> but, DateTimeOffset at,
        CancellationToken cancel)
    {
        var (members, without) = (db.MembersOf(thread.Space!, at), db.PeopleWithout(Topic));
        return db.People.Where(one => hear.Contains(one.Id) && members.Contains(one.Id) && !without.Contains(one.Id)
            && one.LockedAt == null && one.Id != post.WrittenBy && !but.Contains(one.Id)).OrderBy(one => one.Id).Select(one => one.Id)
            .ToListAsync(cancel);
    }

    /// <summary>Who has not read the last word of it hears it once, with its newest state behind the address.</summary>
    private async Task Tell(Thread thread, List<Guid> people, string sentence, string path, DateTimeOffset at, CancellationToken cancel)
    {
        if (people.Count == 0) return;
        var known = await db.Notices.Where(one => people.Contains(one.PersonId) && one.Path == path && one.Sentence == sentence
            && ((one.ReadAt == null && one.ToldAt == null) || one.At == at)).Select(one => one.PersonId).ToListAsync(cancel);
        var about = new NoticeMatter(AnswersByMail.OfThread, thread.Id);
        foreach (var person in people.Except(known)) db.Notify(person, sentence, path, thread.Space!.Name, at, thread.SpaceId, about);
        await db.TellSoon(people, at, cancel);
    }
}

/// <summary>A thread has begun.</summary>
internal sealed class ThreadStartedTold(Db db, CommunityNotices notices) : Listener<ThreadStarted>
{
    public override async Task Hear(ThreadStarted happened, CancellationToken cancel)
    {
        if (await db.PostToTell(happened.PostId, cancel) is { } post)
            await notices.Started(post.Thread!, post, happened.At, cancel);
    }
}

/// <summary>Somebody answered.</summary>
internal sealed class PostWrittenTold(Db db, CommunityNotices notices) : Listener<PostWritten>
{
    public override async Task Hear(PostWritten happened, CancellationToken cancel)
    {
        if (await db.PostToTell(happened.PostId, cancel) is { } post)
            await notices.Answered(post.Thread!, post, happened.At, cancel);
    }
}

/// <summary>An answer has helped.</summary>
internal sealed class AnswerAcceptedTold(Db db, CommunityNotices notices) : Listener<AnswerAccepted>
{
    public override async Task Hear(AnswerAccepted happened, CancellationToken cancel)
    {
        if (await db.PostToTell(happened.PostId, cancel) is { } post && post.Thread!.AcceptedId == post.Id)
            await notices.Helped(post.Thread, post, happened.At, cancel);
    }
}

internal static class ToldPosts
{
    extension(Db db)
    {
        /// <summary>A post of which something is told, with its thread and space; null once it is no longer to be read.</summary>
        public Task<Post?> PostToTell(Guid id, CancellationToken cancel) => db.Posts.Shown.Include(one => one.Thread!.Space!.Network)
            .Include(one => one.Thread!.Space!.Alliance).FirstOrDefaultAsync(one => one.Id == id, cancel);
    }
}
