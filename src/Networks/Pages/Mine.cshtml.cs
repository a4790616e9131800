namespace Buendnisnetz.Networks.Pages;

/// <summary>The networks of which I am a member in person: named or only counted, and leaving.</summary>
internal sealed class MineModel(Db db, TimeProvider clock) : HousePage
{
    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancel) => Load(cancel);

    public async Task<IActionResult> OnPostNameAsync(Guid id, bool agreed, CancellationToken cancel)
    {
        await Load(cancel);
        if (Memberships.FirstOrDefault(member => member.Id == id) is not { } mine) return NotFound();
        mine.BeNamed(agreed, Me.PersonId, clock.Now);
        return await Done(agreed ? "Ihr Name steht jetzt auf der Seite des Netzwerks. Sie können das jederzeit zurücknehmen." : "Ihr Name steht nicht mehr auf der Seite. Sie zählen weiter mit.", cancel);
    }

    public async Task<IActionResult> OnPostLeaveAsync(Guid id, CancellationToken cancel)
    {
        await Load(cancel);
        if (Memberships.FirstOrDefault(member => member.Id == id) is not { } mine) return NotFound();
        mine.Leave(FuzzyDate.OfDay(clock.Today), Me.PersonId, clock.Now);
        return await Done("Sie sind ausgetreten.", cancel);
    }

    private async Task Load(CancellationToken cancel) => Memberships =
        await db.Memberships.InForce.Where(member => member.PersonId == Me.Person).Include(member => member.Network).OrderBy(member => member.Network!.SortKey).ToListAsync(cancel);

    private async Task<IActionResult> Done(string sentence, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        Flash(sentence);
        return Redirect(NetworkPaths.Mine);
    }
}
