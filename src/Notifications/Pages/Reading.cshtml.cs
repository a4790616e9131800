namespace Buendnisnetz.Notifications.Pages;

/// <summary>Marks one piece of news as read and goes where it leads, or stays in the inbox.</summary>
internal sealed class ReadingModel(Db db, TimeProvider clock) : HousePage
{
    public IActionResult OnGet() => Redirect(NoticePaths.Inbox);

    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm(Name = "bleiben")] bool stay)
    {
        if (await db.Notices.VisibleTo(Me, db).SingleOrDefaultAsync(one => one.Id == id) is not { } notice) return NotFound();
        notice.Read(clock.Now);
        await db.SaveChangesAsync();
        return LocalRedirect(stay ? NoticePaths.Inbox : notice.Path);
    }
}
