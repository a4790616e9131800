using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects;

/// <summary>Where following begins and ends, and where addresses are told once a week.</summary>
internal sealed class FollowDesk(Db db, Site site)
{
    /// <summary>The word in the address of one's own following.</summary>
    public const string Purpose = "projekt";

    /// <summary>A person follows; whoever does already goes on.</summary>
    public async Task Follow(Project one, Guid person, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"following {one.Id:N} {person:N}", cancel);
        if (!await db.Followings.Of(person).AnyAsync(known => known.ProjectId == one.Id, cancel))
            db.Followings.Add(Following.By(one, person, at));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>A person follows no longer.</summary>
    public async Task Leave(Guid project, Guid person, CancellationToken cancel)
    {
        db.RemoveRange(await db.Followings.Of(person).Where(one => one.ProjectId == project).ToListAsync(cancel));
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Takes an address and asks for confirmation. Whether it follows already nobody learns who only types it.</summary>
    public async Task Ask(Project one, string email, DateTimeOffset at, CancellationToken cancel)
    {
        var mailbox = CleanText.Visible(email).ToLowerInvariant(); // As it was typed: export and erasure ask for it so.
        await using var turn = await db.TakeLock($"following {one.Id:N} {mailbox}", cancel);
        var following = await db.Followings.FirstOrDefaultAsync(known => known.ProjectId == one.Id && known.Email == mailbox, cancel)
            ?? db.Followings.Add(Following.ByMail(one, mailbox, at)).Entity;
        if (following.MayAsk(at)) db.Post(FollowLetters.Ask(one, mailbox, Link(following, Following.Unconfirmed, at)), at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Tells an address what happened since it was last told; it is forgotten where not all may read the project.</summary>
    public async Task Tell(Guid id, DateTimeOffset at, CancellationToken cancel)
    {
        if (await db.Followings.ByMail.FirstOrDefaultAsync(one => one.Id == id, cancel) is not { } following) return;
        if (await db.Projects.Open.Include(one => one.Turns).FirstOrDefaultAsync(one => one.Id == following.ProjectId, cancel)
            is not { } project)
        {
            await Forget(following, at, cancel);
            return;
        }
        var news = await FollowNews.Of(project, following.ToldUntil ?? following.Since!.Value, db, cancel);
        following.Tell(at);
        if (news.Count > 0)
            db.Post(FollowLetters.News(project, following.Email!, news, Link(following, Following.LifeOfLink, at), site), at);
    }

    /// <summary>Forgets an address, and the links to it.</summary>
    public async Task Forget(Following following, DateTimeOffset at, CancellationToken cancel)
    {
        await db.TakeBackQuestions(Purpose, following.Id, at, cancel);
        db.Remove(following);
    }

    /// <summary>A link to one's own following.</summary>
    public string Link(Following following, TimeSpan life, DateTimeOffset at) =>
        site.Link(db.AskByLink(Purpose, following.Id, null, life, at));
}
