namespace Buendnisnetz.Community.Pages;

/// <summary>What somebody has written; all of it can be taken away at once.</summary>
internal sealed class OwnModel : CommunityPage
{
    private const int PageSize = 20;

    private static readonly Keyset<Post> Newest = Keyset<Post>.Descending(one => one.WrittenAt).ThenDescending(one => one.Id);

    public PageOf<OwnPost> Posts { get; private set; } = PageOf<OwnPost>.Empty;

    protected override async Task LoadMore() => Posts = await Db.Posts.Where(one => one.WrittenBy == Me.PersonId && one.WithdrawnAt == null)
        .ToPage(Newest, AskedPage, PageSize, one => new OwnPost(one.Id, one.Thread!.Title, one.WrittenAt), Cancel);

    public void OnGet() { }
}

/// <summary>A post of one's own in a list.</summary>
internal sealed record OwnPost(Guid Id, string Title, DateTimeOffset At);

/// <summary>Somebody takes all their texts away, before leaving for good.</summary>
internal sealed class OwnRemovalModel : CommunityPage
{
    private const int Batch = 200;

    public IActionResult OnGet() => Redirect(CommunityPaths.Own);

    public async Task<IActionResult> OnPostAsync()
    {
        var removed = 0;
        while (await Db.Posts.Include(one => one.Versions).Include(one => one.Mentions).AsSplitQuery()
            .Where(one => one.WrittenBy == Me.PersonId && one.WithdrawnAt == null).OrderBy(one => one.Id).Take(Batch)
            .ToListAsync(Cancel) is { Count: > 0 } posts)
        {
            await Db.RemovePictures([.. posts.Select(post => post.Withdraw(Me.PersonId, Now)).OfType<Guid>()], Now, Cancel);
            await Db.SaveChangesAsync(Cancel);
            removed += posts.Count;
        }
        return await Saved($"{German.Count(removed, "Text ist", "Texte sind")} entfernt.", CommunityPaths.Own);
    }
}
