using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Networks.Pages;

/// <summary>All networks that work, by kind, with how many members they have today.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db, TimeProvider clock) : HousePage
{
    public IReadOnlyList<NetworkCard> Networks { get; private set; } = [];

    public IEnumerable<IGrouping<NetworkKind, NetworkCard>> Groups =>
        Networks.GroupBy(network => network.Kind).OrderBy(group => NetworkKindWords.All.ToList().IndexOf(group.Key));

    public async Task OnGetAsync(CancellationToken cancel) => Networks = await db.Networks.Living.ByName.AsCards(db, clock.Today).ToListAsync(cancel);
}
