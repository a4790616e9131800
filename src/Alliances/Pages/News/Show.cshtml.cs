using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>A news item.</summary>
[AllowAnonymous]
internal sealed class NewsShowModel(Db db) : HousePage
{
    public NewsItem Item { get; private set; } = null!;

    public Alliance Alliance => Item.Alliance!;

    public async Task<IActionResult> OnGetAsync(string slug, string news, CancellationToken cancel)
    {
        var found = await db.News.VisibleTo(Me, db).Include(item => item.Alliance)
            .FirstOrDefaultAsync(item => item.Slug == news && item.Alliance!.Slug == slug, cancel);
        if (found is null) return NotFound();
        Item = found;
        return Page();
    }
}
