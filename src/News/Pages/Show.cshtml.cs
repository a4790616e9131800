using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.News.Pages;

/// <summary>A news item.</summary>
[AllowAnonymous]
internal sealed class ShowModel(Db db) : HousePage
{
    public NewsItem Item { get; private set; } = null!;

    public Alliance Alliance => Item.Alliance;

    /// <summary>The latest others of the same alliance.</summary>
    public IReadOnlyList<NewsItem> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, string news, CancellationToken cancel)
    {
        var found = await db.News.VisibleTo(Me, db).WithAlliance
            .FirstOrDefaultAsync(item => item.Slug == news && item.Alliance.Slug == slug, cancel);
        if (found is null) return NotFound();
        Item = found;
        Others = await db.News.VisibleTo(Me, db).Where(item => item.AllianceId == found.AllianceId && item.Id != found.Id)
            .OrderByDescending(item => item.PublishedAt).ThenByDescending(item => item.Id).Take(3).AsNoTracking().ToListAsync(cancel);
        return Page();
    }
}
