using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.News.Pages;

/// <summary>A news item.</summary>
[AllowAnonymous]
internal sealed class ShowModel(Db db) : HousePage
{
    public NewsItem Item { get; private set; } = null!;

    public Alliance Alliance => Item.Alliance;

    public async Task<IActionResult> OnGetAsync(string slug, string news, CancellationToken cancel)
    {
        var found = await db.News.VisibleTo(Me, db).WithAlliance
            .FirstOrDefaultAsync(item => item.Slug == news && item.Alliance.Slug == slug, cancel);
        if (found is null) return NotFound();
        Item = found;
        return Page();
    }
}
