namespace Buendnisnetz.Accounts.Pages;

/// <summary>The devices on which one is signed in.</summary>
internal sealed class SessionsModel(Db db, TimeProvider clock) : HousePage
{
    public IReadOnlyList<Session> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Open = await db.Sessions.AsNoTracking().OpenAt(clock.Now).Of(Me.Person).OrderByDescending(session => session.LastSeenAt)
            .ToListAsync(cancel);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancel)
    {
        var session = await db.Sessions.Of(Me.Person).FirstOrDefaultAsync(one => one.Id == id, cancel);
        if (session is null) return NotFound();
        session.End(clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash("Das Gerät ist abgemeldet.");
        return Redirect(AccountPaths.Sessions);
    }
}
