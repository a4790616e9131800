using Buendnisnetz.Accounts;

namespace Buendnisnetz.Community;

/// <summary>
/// Takes reports, decides and answers appeals, one after the other; whoever is concerned gets a letter in the same transaction.
/// </summary>
internal sealed class ReportDesk(Db db, Site site)
{
    /// <summary>
    /// Takes a report; whoever reports the same again before it is decided hears that. Answers with what stands in the way.
    /// </summary>
    public async Task<(PostReport? Report, string? Obstacle)> File(Post post, ReportGround ground, string? words, Actor by,
        DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(post.Id), cancel);
        await db.Entry(post).ReloadAsync(cancel);
        if (!post.IsShown) return (null, "Dieser Beitrag ist schon nicht mehr zu lesen.");
        if (await db.PostReports.AnyAsync(one => one.PostId == post.Id && one.ReportedBy == by.PersonId && one.DecidedAt == null, cancel))
            return (null, "Sie haben diesen Beitrag schon gemeldet. Die Entscheidung steht noch aus.");
        var report = db.PostReports.Add(PostReport.File(post, ground, words, by.PersonId, at)).Entity;
        await Write(by.PersonId, to => ReportLetters.Receipt(report, to), at, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (report, null);
    }

    /// <summary>The office hides a post of its own accord: recorded like a report that was decided at once.</summary>
    public async Task<string?> Hide(Post post, ReportGround ground, string reasons, Actor by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(post.Id), cancel);
        await db.Entry(post).ReloadAsync(cancel);
        if (!post.IsShown) return "Dieser Beitrag ist schon nicht mehr zu lesen.";
        var report = PostReport.File(post, ground, null, by.PersonId, at);
        if (report.ObstacleToDeciding(reasons, by.PersonId) is { } obstacle) return obstacle;
        await DecideWaiting(post, true, reasons, by, at, cancel);
        db.PostReports.Add(report).Entity.Decide(true, reasons, by.PersonId, at);
        await Write(post.WrittenBy, to => ReportLetters.Hidden(report, to, site), at, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    /// <summary>Decides on a report, and so on all of the post that wait; answers with what stands in the way.</summary>
    public Task<string?> Decide(PostReport report, bool hides, string reasons, Actor by, DateTimeOffset at, CancellationToken cancel) =>
        Do(report, async () =>
        {
            if (report.ObstacleToDeciding(reasons, by.PersonId) is { } obstacle) return obstacle;
            await DecideWaiting(report.Post!, hides, reasons, by, at, cancel);
            if (hides) await Write(report.Post!.WrittenBy, to => ReportLetters.Hidden(report, to, site), at, cancel);
            return null;
        }, cancel);

    /// <summary>The writer appeals; answers with what stands in the way.</summary>
    public Task<string?> Appeal(PostReport report, string words, Actor by, DateTimeOffset at, CancellationToken cancel) =>
        Do(report, async () =>
        {
            if (report.ObstacleToAppeal(by.PersonId) is { } obstacle) return obstacle;
            if (await Hiding(report).AnyAsync(one => one.AppealedAt != null, cancel)) return PostReport.AlreadyAppealed;
            report.AppealAgainst(words, by.PersonId, at);
            return null;
        }, cancel);

    /// <summary>Answers an appeal; answers with what stands in the way.</summary>
    public Task<string?> Review(PostReport report, bool staysHidden, string reasons, Actor by, DateTimeOffset at,
        CancellationToken cancel) =>
        Do(report, async () =>
        {
            var isForOthers = await db.AppealsForOthers(by.PersonId, at).AnyAsync(one => one.Id == report.Id, cancel);
            if (report.ObstacleToReview(reasons, isForOthers, by.PersonId) is { } obstacle) return obstacle;
            report.Review(staysHidden, reasons, isForOthers, by.PersonId, at);
            if (!staysHidden)
                foreach (var other in await Hiding(report).ToListAsync(cancel)) other.Lift();
            await Write(report.Post!.WrittenBy, to => ReportLetters.Reviewed(report, to, site), at, cancel);
            return null;
        }, cancel);

    /// <summary>Of all who have reported a post nobody reads another answer than the others.</summary>
    private async Task DecideWaiting(Post post, bool hides, string reasons, Actor by, DateTimeOffset at, CancellationToken cancel)
    {
        foreach (var one in await db.PostReports.Where(one => one.PostId == post.Id && one.DecidedAt == null).ToListAsync(cancel))
        {
            one.Decide(hides, reasons, by.PersonId, at);
            await Write(one.ReportedBy, to => ReportLetters.Decided(one, to), at, cancel);
        }
    }

    /// <summary>Other decisions by which the same post is hidden.</summary>
    private IQueryable<PostReport> Hiding(PostReport report) =>
        db.PostReports.Where(one => one.PostId == report.PostId && one.Id != report.Id && one.HidesPost);

    private async Task<string?> Do(PostReport report, Func<Task<string?>> deed, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(report.PostId), cancel);
        await db.Entry(report).ReloadAsync(cancel);
        await db.Entry(report.Post!).ReloadAsync(cancel);
        if (await deed() is { } obstacle) return obstacle;
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    private async Task Write(Guid? person, Func<Person, Letter> letter, DateTimeOffset at, CancellationToken cancel)
    {
        if (await db.People.FirstOrDefaultAsync(one => one.Id == person, cancel) is { } to) db.Post(letter(to), at);
    }

    private static string LockOf(Guid post) => $"report {post:N}";
}
