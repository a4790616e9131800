namespace Buendnisnetz.Notifications.Pages;

internal sealed class InboxModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "seite")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public int Pages { get; private set; }

    public int Unread { get; private set; }

    public async Task OnGetAsync()
    {
        var mine = db.Notices.VisibleTo(Me);
        var counts = await mine.GroupBy(_ => 1).Select(all => new { All = all.Count(), Unread = all.Count(notice => notice.ReadAt == null) }).SingleOrDefaultAsync();
        (Pages, Unread) = (((counts?.All ?? 0) + PageSize - 1) / PageSize, counts?.Unread ?? 0);
        Number = Math.Clamp(Number, 1, Math.Max(Pages, 1));
        Notices = await mine.AsNoTracking().OrderByDescending(notice => notice.At).ThenByDescending(notice => notice.Id)
            .Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync();
    }

    /// <summary>Marks all as read.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var notice in await db.Notices.VisibleTo(Me).Unread.ToListAsync()) notice.Read(clock.Now);
        await db.SaveChangesAsync();
        Flash("Alles ist als gelesen markiert.");
        return Redirect(NoticePaths.Inbox);
    }
}
