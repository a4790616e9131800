namespace Buendnisnetz.Community.Pages;

/// <summary>Questions that nobody has answered yet, the oldest first.</summary>
internal sealed class UnansweredModel : CommunityPage
{
    private const int PageSize = 20;

    public PageOf<ThreadRow> Threads { get; private set; } = PageOf<ThreadRow>.Empty;

    protected override async Task LoadMore() => Threads = await Db.Threads.ReadableBy(Me, Db).Unanswered
        .ToPage(ThreadOrder.Oldest, AskedPage, PageSize, ThreadRow.Of(Db), Cancel);

    public void OnGet() { }
}
