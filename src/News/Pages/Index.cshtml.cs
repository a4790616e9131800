using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.News.Pages;

/// <summary>All news of an alliance, newest first.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db) : HousePage
{
    private const int PageSize = 12;

    private static readonly Keyset<NewsItem> Newest =
        Keyset<NewsItem>.Descending(item => item.PublishedAt).ThenDescending(item => item.Id);

    public Alliance Alliance { get; private set; } = null!;

    public PageOf<NewsItem> News { get; private set; } = PageOf<NewsItem>.Empty;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (await db.Alliances.VisibleTo(Me).FindBySlug(slug, cancel) is not { } alliance) return NotFound();
        Alliance = alliance;
        News = await db.News.OfAlliance(alliance.Id).VisibleTo(Me, db).ToPage(Newest, AskedPage, PageSize, cancel);
        return Page();
    }
}
