namespace Buendnisnetz.Notifications.Pages;

internal sealed class InboxModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 20;

    private static readonly Keyset<Notice> Newest = Keyset<Notice>.Descending(notice => notice.At).ThenDescending(notice => notice.Id);

    public PageOf<Notice> Notices { get; private set; } = PageOf<Notice>.Empty;

    public int Unread { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var mine = db.Notices.VisibleTo(Me, db);
        var counts = await mine.GroupBy(_ => 1)
            .Select(all => new { All = all.Count(), Unread = all.Count(notice => notice.ReadAt == null) }).SingleOrDefaultAsync(cancel);
        Unread = counts?.Unread ?? 0;
        Notices = await mine.AsNoTracking().ToPage(Newest, AskedPage, PageSize, cancel, counts?.All ?? 0);
    }

    /// <summary>Marks all as read.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var notice in await db.Notices.VisibleTo(Me, db).Unread.ToListAsync()) notice.Read(clock.Now);
        await db.SaveChangesAsync();
        Flash("Alles ist als gelesen markiert.");
        return Redirect(NoticePaths.Inbox);
    }
}
