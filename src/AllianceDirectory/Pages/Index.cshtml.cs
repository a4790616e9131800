using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>The directory: all alliances on a map and in a list, by Land, action field and state.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 12;

    private static readonly Keyset<Alliance> ByName =
        Keyset<Alliance>.Ascending(alliance => alliance.SortKey).ThenAscending(alliance => alliance.Id);

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "stand")]
    public string? StateCode { get; set; }

    public PageOf<AllianceRow> List { get; private set; } = PageOf<AllianceRow>.Empty;

    public IReadOnlyList<AllianceDot> Dots { get; private set; } = [];

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public IEnumerable<SelectListItem> States =>
        [new("alle außer beendeten", ""), .. LifeWords.All.Select(state => new SelectListItem(state.Label, state.Code))];

    public bool IsFiltered => !string.IsNullOrEmpty(Land) || !string.IsNullOrEmpty(Field) || !string.IsNullOrEmpty(StateCode);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var chosen = await Chosen(cancel);
        Dots = await chosen.ByName.AsDots.ToListAsync(cancel);
        List = await chosen.ToPage(ByName, AskedPage, PageSize, AllianceRows.On(clock.Today), cancel, Dots.Count);
    }

    private async Task<IQueryable<Alliance>> Chosen(CancellationToken cancel)
    {
        var state = LifeWords.All.Where(known => known.Code == StateCode).Select(known => (LifeState?)known).FirstOrDefault();
        var chosen = state is { } only ? db.Alliances.Where(alliance => alliance.State == only) : db.Alliances.Living;
        if (AreaKey.TryParse(Land, out var land)) chosen = chosen.In(land);
        Fields = [new("alle Handlungsfelder", ""), .. await ActionFields.Filters(db, clock.Today, Field, cancel)];
        return string.IsNullOrEmpty(Field) ? chosen : chosen.WorkingOn(await db.CodesFoundBy([Field], cancel));
    }
}
