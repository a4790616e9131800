using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.News.Pages;

/// <summary>All news of an alliance, newest first.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db) : HousePage
{
    private const int PageSize = 12;

    [BindProperty(SupportsGet = true, Name = "seite")]
    public int Number { get; set; } = 1;

    public Alliance Alliance { get; private set; } = null!;

    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    public int Pages { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Alliances.VisibleTo(Me).FindBySlug(slug, cancel) is not { } alliance) return NotFound();
        Alliance = alliance;
        var news = db.News.OfAlliance(alliance.Id).VisibleTo(Me, db);
        Pages = Math.Max(1, (await news.CountAsync(cancel) + PageSize - 1) / PageSize);
        Number = Math.Clamp(Number, 1, Pages);
        News = await news.Newest.Skip((Number - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        return Page();
    }
}
