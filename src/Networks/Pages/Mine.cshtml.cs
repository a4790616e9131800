namespace Buendnisnetz.Networks.Pages;

/// <summary>The networks of which I am a member in person: named or only counted, and leaving.</summary>
internal sealed class MineModel(Db db) : HousePage
{
    public IReadOnlyList<Membership> Memberships { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Memberships = await db.Memberships.HeldInPersonBy(Me)
        .Include(member => member.Network).OrderBy(member => member.Network!.SortKey).ToListAsync(cancel);
}

/// <summary>A page about one's own membership in person.</summary>
internal abstract class OwnMembershipPage : NounPage<Membership>
{
    protected override Task<Membership?> Find() =>
        Db.Memberships.HeldInPersonBy(Me).FirstOrDefaultAsync(member => member.Id == IdInAddress, Cancel);

    public IActionResult OnGet() => Redirect(NetworkPaths.Mine);
}
