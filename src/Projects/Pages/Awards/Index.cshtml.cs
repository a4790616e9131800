using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All awards, the last one first.</summary>
[AllowAnonymous]
internal sealed class AwardIndexModel(Db db) : HousePage
{
    private const int PageSize = 20;

    private static readonly Keyset<Award> Latest = Keyset<Award>.Descending(one => one.On).ThenDescending(one => one.Id);

    public PageOf<Award> List { get; private set; } = PageOf<Award>.Empty;

    [BindProperty(SupportsGet = true, Name = "netzwerk")]
    public string? NetworkSlug { get; set; }

    /// <summary>The network whose awards are shown; null where those of all are.</summary>
    public Network? Network { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        if (!string.IsNullOrEmpty(NetworkSlug)) Network = await db.Networks.FindBySlug(NetworkSlug, cancel);
        var awards = db.Awards.AsNoTracking();
        if (Network is { Id: var id }) awards = awards.Where(one => one.NetworkId == id);
        List = await awards.ToPage(Latest, AskedPage, PageSize, cancel);
    }
}
