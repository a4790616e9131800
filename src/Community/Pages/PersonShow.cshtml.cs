using Buendnisnetz.Accounts;

namespace Buendnisnetz.Community.Pages;

/// <summary>Somebody of the community: for whom they work, and what they have written where the reader reads, too.</summary>
internal sealed class PersonShowModel : ClosedPage<Person>
{
    private const int PageSize = 20;

    private static readonly Keyset<Post> Newest = Keyset<Post>.Descending(one => one.WrittenAt).ThenDescending(one => one.Id);

    public IReadOnlyList<WorkingPlace> Places { get; private set; } = [];

    public PageOf<OwnPost> Posts { get; private set; } = PageOf<OwnPost>.Empty;

    /// <summary>Whoever may read in the space for all; to others nobody is there.</summary>
    protected override async Task<Person?> Seek()
    {
        if (!Me.IsInCommunity) return null;
        Places = await Db.WorkingPlaces([IdInAddress], Now, Cancel);
        return Places.Count == 0 ? null : await Db.People.FirstOrDefaultAsync(one => one.Id == IdInAddress && one.LockedAt == null, Cancel);
    }

    protected override async Task LoadMore() => Posts = await Db.Posts.ReadableBy(Me, Db).Shown
        .Where(one => one.WrittenBy == IdInAddress && one.Thread!.JoinedIntoId == null)
        .ToPage(Newest, AskedPage, PageSize, one => new OwnPost(one.Id, one.Thread!.Title, one.WrittenAt), Cancel);

    public void OnGet() { }
}
