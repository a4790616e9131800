using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.ActivityReports.Pages;

/// <summary>The reports that a network got, as far as the reader may read them: a stream of ideas, by year and by action field.</summary>
[AllowAnonymous]
internal sealed class OfNetworkModel : NounPage<Network>
{
    private const int PageSize = 10;

    private static readonly Keyset<ActivityReport> Latest =
        Keyset<ActivityReport>.Descending(one => one.SentAt).ThenDescending(one => one.Id);

    private List<int> years = [];

    [BindProperty(SupportsGet = true, Name = "jahr")]
    public string? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    public PageOf<ActivityReport> List { get; private set; } = PageOf<ActivityReport>.Empty;

    public IReadOnlyList<StreamedReport> Stream { get; private set; } = [];

    public bool IsFiltered => !string.IsNullOrEmpty(Year) || !string.IsNullOrEmpty(Field);

    public IEnumerable<SelectListItem> Years => [new("alle Jahre", ""), .. years.Select(year => new SelectListItem($"{year}", $"{year}"))];

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    /// <summary>What everybody may read of it, for feed readers.</summary>
    public string FeedPath => $"{Noun.ReportsPath}.atom";

    protected override OpenPlace? Rooms => Me.WorksFor(Noun) ? Noun.AsPlace : null;

    protected override Task<Network?> Find() => Db.Networks.FindBySlug(Slug, Cancel);

    public async Task OnGetAsync()
    {
        var all = Db.ActivityReports.VisibleTo(Me, Db).SentTo(Noun.Id);
        years = await all.Select(one => one.Year).Distinct().OrderDescending().ToListAsync(Cancel);
        Fields = [new("alle Handlungsfelder", ""), .. await ActionFields.Filters(Db, Now.BerlinDay, Field, Cancel)];
        if (int.TryParse(Year, out var year)) all = all.Where(one => one.Year == year);
        if (!string.IsNullOrEmpty(Field)) all = all.About(await Db.CodesFoundBy([Field], Cancel));
        List = await all.Include(one => one.Alliance).Include(one => one.Editions).AsSplitQuery().AsNoTrackingWithIdentityResolution()
            .ToPage(Latest, AskedPage, PageSize, Cancel);
        Stream = await StreamedReport.Of(Db, List.Rows, Me, Cancel);
    }
}
