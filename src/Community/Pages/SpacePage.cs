namespace Buendnisnetz.Community.Pages;

/// <summary>A page of a space; whoever may not read there does not find it.</summary>
internal abstract class SpacePage : ClosedPage<Space>
{
    public bool IsOffice => Me.Moderates(Noun);

    protected override Task<Space?> Seek() =>
        Db.Spaces.ReadableBy(Me, Db).Named.FirstOrDefaultAsync(one => one.Slug == Slug, Cancel);

    /// <summary>Says what was done and leads on; a page that only does something says in the frame what stands in the way.</summary>
    protected Task<IActionResult> Done(string? obstacle, string sentence, string path)
    {
        Refusal.On(obstacle);
        return Saved(sentence, path);
    }
}

/// <summary>A page for those who look after a space.</summary>
internal abstract class OfficePage : SpacePage
{
    protected override bool MayUse => IsOffice;
}

/// <summary>A page of a thread; one that was joined into another leads there.</summary>
internal abstract class ThreadPage : ClosedPage<Thread>
{
    public bool IsOffice => Me.Moderates(Noun.Space!);

    protected override Task<Thread?> Seek() =>
        Db.Threads.ReadableBy(Me, Db).WithSpace.FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);

    protected override IActionResult? Detour() => Noun.JoinedIntoId is { } other ? Redirect(CommunityPaths.OfThread(other)) : null;
}

/// <summary>A page of a post.</summary>
internal abstract class PostPage : ClosedPage<Post>
{
    public Thread Thread => Noun.Thread!;

    public bool IsOffice => Me.Moderates(Thread.Space!);

    protected override Task<Post?> Seek() => Db.Posts.ReadableBy(Me, Db).Include(one => one.Thread!.Space!.Network)
        .Include(one => one.Thread!.Space!.Alliance).FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);
}

/// <summary>A page about what one has written oneself.</summary>
internal abstract class OwnPostPage : PostPage
{
    protected override bool MayUse => Me.Wrote(Noun);
}

/// <summary>What those who hold no seat do not find.</summary>
internal abstract class CommunityPage : ClosedPage<Actor>
{
    protected override Task<Actor?> Seek() => Task.FromResult(Me.IsInCommunity ? Me : null);
}

/// <summary>A page of the community: no search engine keeps it, even where it were let in (INV-72).</summary>
internal abstract class ClosedPage<TNoun> : NounPage<TNoun> where TNoun : class
{
    protected abstract Task<TNoun?> Seek();

    protected sealed override Task<TNoun?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Seek();
    }
}
