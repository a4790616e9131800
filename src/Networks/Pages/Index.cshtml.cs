using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Networks.Pages;

/// <summary>All networks that work, by kind, with how many members they have today.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db, TimeProvider clock) : HousePage
{
    public IReadOnlyList<NetworkCard> Networks { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var cards = await db.Networks.Living.ByName.AsCards(db, clock.Today).ToListAsync(cancel);
        var kinds = NetworkKindWords.All.ToList();
        Networks = [.. cards.OrderBy(card => kinds.IndexOf(card.Kind))];
    }
}
