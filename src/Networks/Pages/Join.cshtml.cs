using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks.Pages;

/// <summary>From the page of a network to the own alliance that wants to join it.</summary>
internal sealed class JoinModel(Db db) : HousePage
{
    public Network Network { get; private set; } = null!;

    public IReadOnlyList<Alliance> Alliances { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Networks.Living.FindBySlug(slug, cancel) is not { } network) return NotFound();
        Network = network;
        Alliances = [.. (await db.Alliances.Living.Of(Me).ByName.ToListAsync(cancel)).Where(Me.CanLead)];
        return Alliances is [var only] ? Redirect(AllianceNetworksPaths.Ask(only, network)) : Page();
    }
}
