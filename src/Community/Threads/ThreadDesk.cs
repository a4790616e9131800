using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Community;

/// <summary>
/// Begins, answers and decides in threads, one after the other, so that of two who press at one moment both are right or one hears of the
/// other. Pages and letters go through here.
/// </summary>
public sealed class ThreadDesk(Db db)
{
    internal const string Unknown = "Dieses Gespräch gibt es für Sie nicht.";

    /// <summary>Begins a thread in a space that the actor may read; answers with it, or with what stands in the way.</summary>
    public async Task<(Thread? Thread, string? Obstacle)> Start(Space space, ThreadDraft draft, Actor by, DateTimeOffset at,
        Action<Thread>? also = null, CancellationToken cancel = default)
    {
        await using var turn = await db.TakeLock(LockOf(by.Person), cancel);
        var (made, obstacle) = await StartInTurn(space, draft, by, at, cancel);
        if (made is null) return (null, obstacle);
        also?.Invoke(made);
        await Save(turn, cancel);
        return (made, null);
    }

    /// <summary>The same under the lock of whoever begins it, for those who save it with more.</summary>
    internal async Task<(Thread? Thread, string? Obstacle)> StartInTurn(Space space, ThreadDraft draft, Actor by, DateTimeOffset at,
        CancellationToken cancel)
    {
        if (draft.Kind == ThreadKind.Announcement && !by.AnnouncesIn(space))
            return (null, "Ankündigungen schreiben die Geschäftsstellen. Stellen Sie eine Frage, oder beginnen Sie ein Gespräch.");
        if ((Thread.ObstacleTo(space, draft) ?? await db.ObstacleToWriting(by.Person, true, at, cancel)) is { } obstacle)
            return (null, obstacle);
        var made = db.Threads.Add(Thread.Start(space, draft, by.PersonId, at)).Entity;
        db.Hears(by.Person, SubscribedTo.Thread, made.Id.ToString(), at);
        return (made, null);
    }

    /// <summary>
    /// Answers in a thread, if it can be found for the actor at this moment; answers with the post, or with what stands in the way.
    /// </summary>
    public async Task<(Post? Post, string? Obstacle)> Answer(Guid thread, string text, Actor by, DateTimeOffset at,
        Action<Post>? also = null, CancellationToken cancel = default)
    {
        await using var turn = await db.TakeLock(LockOf(by.Person), cancel);
        var (answer, obstacle) = await AnswerInTurn(thread, text, by, at, cancel);
        if (answer is null) return (null, obstacle);
        also?.Invoke(answer);
        await Save(turn, cancel);
        return (answer, null);
    }

    /// <summary>The same under the lock of whoever answers, for those who save it with more.</summary>
    internal async Task<(Post? Post, string? Obstacle)> AnswerInTurn(Guid thread, string text, Actor by, DateTimeOffset at,
        CancellationToken cancel)
    {
        await db.TakeLockToo(LockOfThread(thread), cancel);
        if (await Read(thread, by, cancel) is not { } one) return (null, Unknown);
        var stands = one.ObstacleToAnswering() ?? Post.ObstacleTo(text) ?? await db.ObstacleToWriting(by.Person, false, at, cancel);
        if (stands is not null) return (null, stands);
        var answer = db.Add(one.Answer(text, by.PersonId, at)).Entity;
        if (!await db.IsSubscribed(by.Person, SubscribedTo.Thread, thread.ToString(), cancel))
            db.Hears(by.Person, SubscribedTo.Thread, thread.ToString(), at);
        return (answer, null);
    }

    /// <summary>An answer has helped whoever asked. Answers with what stands in the way.</summary>
    internal Task<string?> Accept(Guid thread, Guid post, Actor by, DateTimeOffset at, CancellationToken cancel) =>
        Do(thread, by, async one =>
        {
            if (await db.Posts.AsNoTracking().FirstOrDefaultAsync(answer => answer.Id == post, cancel) is not { } answer) return Unknown;
            if (one.AcceptedId is { } before && !await db.Posts.Shown.AnyAsync(known => known.Id == before, cancel))
                one.LoseAccepted(by.PersonId, at);
            if (one.ObstacleToAccepting(answer, by.PersonId) is { } obstacle) return obstacle;
            one.Accept(answer, by.PersonId, at);
            return null;
        }, cancel);

    /// <summary>Does something with a thread while nobody else does; answers with what stands in the way.</summary>
    internal async Task<string?> Do(Guid thread, Actor by, Func<Thread, Task<string?>> deed, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOfThread(thread), cancel);
        if (await Read(thread, by, cancel) is not { } one) return Unknown;
        if (await deed(one) is { } obstacle) return obstacle;
        await Save(turn, cancel);
        return null;
    }

    /// <summary>
    /// Joins a thread into another, with its poll and those who follow it; the locks are taken in one order by everybody. Answers with what
    /// stands in the way.
    /// </summary>
    internal async Task<string?> Join(Guid first, Guid second, Guid one, Guid into, Actor by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOfThread(first), cancel);
        await db.TakeLockToo(LockOfThread(second), cancel);
        foreach (var thread in new[] { first, second }) await db.TakeLockToo(PollDesk.LockOf(thread), cancel);
        if (await Read(one, by, cancel) is not { } from || await Read(into, by, cancel) is not { } to)
            return Unknown;
        if ((from.ObstacleToJoining(to) ?? await db.TakePollAlong(one, into, cancel)) is { } obstacle) return obstacle;
        await db.TakeFollowersAlong(one, into, at, cancel);
        await db.Entry(from).Collection(thread => thread.Posts).LoadAsync(cancel);
        from.JoinInto(to, by.PersonId, at);
        await Save(turn, cancel);
        return null;
    }

    /// <summary>What was read before the lock is read again.</summary>
    private Task<Thread?> Read(Guid thread, Actor by, CancellationToken cancel)
    {
        foreach (var known in db.ChangeTracker.Entries<Thread>().Where(known => known.Entity.Id == thread).ToList())
            known.State = EntityState.Detached;
        return db.Threads.ReadableBy(by, db).WithSpace.FirstOrDefaultAsync(one => one.Id == thread, cancel);
    }

    private async Task Save(IDbContextTransaction turn, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Whatever one person writes or wishes comes one after the other.</summary>
    internal static string LockOf(Guid person) => $"writes {person:N}";

    private static string LockOfThread(Guid thread) => $"thread {thread:N}";
}
