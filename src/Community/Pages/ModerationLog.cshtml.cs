namespace Buendnisnetz.Community.Pages;

/// <summary>All reports of a space with what became of them, for those who look after it.</summary>
internal sealed class ModerationLogModel : OfficePage
{
    private const int PageSize = 20;

    private static readonly Keyset<PostReport> Newest = Keyset<PostReport>.Descending(one => one.ReportedAt).ThenDescending(one => one.Id);

    public PageOf<PostReport> Reports { get; private set; } = PageOf<PostReport>.Empty;

    protected override async Task LoadMore() => Reports = await Db.PostReports.AsNoTracking().Include(one => one.Post!.Thread)
        .Where(one => one.Post!.Thread!.SpaceId == Noun.Id).ToPage(Newest, AskedPage, PageSize, Cancel);

    public void OnGet() { }
}
