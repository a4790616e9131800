namespace Buendnisnetz.Accounts.Pages;

/// <summary>Erases one's own account.</summary>
internal sealed class EraseMeModel(Db db, TimeProvider clock, Erasure erasure, SessionCookie cookie) : HousePage
{
    private Person me = null!;

    [BindProperty] public bool IsSure { get; set; }

    public string? Obstacle { get; private set; }

    public IReadOnlyList<NamedSeat> Vacant { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!HttpContext.SignedInRecently(clock.Now)) return Redirect(AccountPaths.SignInAfresh(AccountPaths.Erase));
        await Load(cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!HttpContext.SignedInRecently(clock.Now)) return Redirect(AccountPaths.SignInAfresh(AccountPaths.Erase));
        await Load(cancel);
        if (Obstacle is not null) return Again("", Obstacle);
        if (!IsSure) return Again(nameof(IsSure), "Bitte bestätigen Sie, dass Sie Ihr Konto endgültig löschen möchten.");
        await erasure.Erase(me, me.Id, cancel);
        cookie.Remove(Response);
        Flash("Ihr Konto ist gelöscht. Danke, dass Sie dabei waren.");
        return Redirect("/");
    }

    private async Task Load(CancellationToken cancel)
    {
        me = await db.People.FirstAsync(person => person.Id == Me.Person, cancel);
        Obstacle = await erasure.ObstacleTo(me, cancel);
        var missed = SeatRole.With(RoleTraits.IsMissed);
        var seats = await db.Seats.AsNoTracking().HeldBy(me.Id).InForce(clock.Now)
            .Where(seat => missed.Contains(seat.Role)).ToListAsync(cancel);
        Vacant = await db.Name(seats, cancel);
    }
}
