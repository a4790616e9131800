using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All awards, the last one first.</summary>
[AllowAnonymous]
internal sealed class AwardIndexModel(Db db) : HousePage
{
    private const int PageSize = 20;

    private static readonly Keyset<Award> Latest = Keyset<Award>.Descending(one => one.On).ThenDescending(one => one.Id);

    public PageOf<Award> List { get; private set; } = PageOf<Award>.Empty;

    public async Task OnGetAsync(CancellationToken cancel) =>
        List = await db.Awards.AsNoTracking().ToPage(Latest, AskedPage, PageSize, cancel);
}
