using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All projects, by what they are and where; each choice says how many it would leave.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db, TimeProvider clock) : ProjectListPage(db)
{
    private const int PageSize = 12;
    private const string Newest = "neu";

    private static readonly Keyset<Project> ByTitle = Keyset<Project>.Ascending(one => one.SortKey).ThenAscending(one => one.Id);
    private static readonly Keyset<Project> ByChange = Keyset<Project>.Descending(one => one.ChangedAt).ThenDescending(one => one.Id);

    private ProjectFacets facets = null!;

    [BindProperty(SupportsGet = true, Name = "sortierung")]
    public string? Sort { get; set; }

    public PageOf<ProjectRow> List { get; private set; } = PageOf<ProjectRow>.Empty;

    /// <summary>The Kreise in which the projects are, those with most first.</summary>
    public IReadOnlyList<PlaceRow> Places { get; private set; } = [];

    /// <summary>The name of the area that is chosen.</summary>
    public string? AreaName => Filter.Area is null ? null : Places.Count == 1 ? Places[0].Name : "ein Gebiet";

    public bool IsFiltered => HasMore
        || new[] { Words, Land, AreaText, Field, StateCode, Only, NetworkSlug }.Any(one => !string.IsNullOrEmpty(one));

    /// <summary>Whether one of the choices is made that stand apart.</summary>
    public bool HasMore => new[] { Size, Cost, Sort }.Any(one => !string.IsNullOrEmpty(one));

    public IEnumerable<SelectListItem> Länder => [new("alle Länder", ""), .. Counted(
        Bundesland.ByName.Select(land => (land.Name, land.Key.Text, facets.Länder.GetValueOrDefault(land.Key))), Land)];

    public IEnumerable<SelectListItem> Fields => [new("alle Handlungsfelder", ""), .. Known.Select(one => new SelectListItem(
        $"{one.Text} ({facets.Fields.GetValueOrDefault(one.Value)})", one.Value) { Group = one.Group })];

    public IEnumerable<SelectListItem> States => [new("jeder Stand", ""), .. Counted(
        ProjectStateWords.All.Select(state => (state.Label, state.ToString(), facets.In(state))), StateCode)];

    public IEnumerable<SelectListItem> Sizes => [new("alle Orte", ""), .. Counted(
        MunicipalityClass.All.Select((name, at) => (name, $"{at + 1}", facets.Sizes.GetValueOrDefault(at))), Size)];

    public IEnumerable<SelectListItem> Costs => [new("egal", ""), .. Counted(
        CostClass.All.Select((name, at) => (name, $"{at + 1}", facets.Costing(at))), Cost)];

    public IEnumerable<SelectListItem> Onlys =>
        [new("alle Projekte", ""), new($"nur zum Nachahmen ({facets.Examples})", Examples),
            new("nur Leuchttürme", Lighthouses)];

    public static IEnumerable<SelectListItem> Sorts => [new("nach dem Titel", ""), new("zuletzt geändert zuerst", Newest)];

    /// <summary>What the members of a network do, by action field and by state, where nothing else is chosen; null elsewhere.</summary>
    public ProjectFigures? Figures => Network is null || HasMore || new[] { Words, Land, AreaText, Field, StateCode, Only }.Any(one =>
        !string.IsNullOrEmpty(one)) ? null : new(
            [.. Known.Select(one => (one.Text, Chosen("feld", one.Value), facets.Fields.GetValueOrDefault(one.Value)))],
            [.. ProjectStateWords.All.Select(one => (one.Label, Chosen("stand", one.ToString()), facets.In(one)))]);

    private string Chosen(string what, string value) =>
        $"{ProjectPaths.Directory}?netzwerk={Network!.Slug}&{what}={Uri.EscapeDataString(value)}";

    /// <summary>The same choice as a feed.</summary>
    public string FeedPath => ProjectPaths.Feed + Request.QueryString;

    /// <summary>Where the projects are; the list beside it has the same links.</summary>
    public GermanyMap Map => new("Projekte auf der Karte", [.. Places.Select(place => place.Dot).OfType<MapDot>()])
    {
        LandHref = land => $"{ProjectPaths.Directory}?land={land.Key}",
        Counts = facets.Länder,
        Noun = ("Projekt", "Projekte"),
        Chosen = Filter.Land,
        IsDecorative = true,
    };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var readable = await Among(Db.Projects.VisibleTo(Me, Db).Published, clock.Today, cancel);
        facets = await ProjectFacets.Count(Filter, readable, Ways, Db, cancel);
        var chosen = Filter.Of(readable, Db);
        List = await chosen.ToPage(Sort == Newest ? ByChange : ByTitle, AskedPage, PageSize, ProjectRow.Of, cancel, facets.All);
        Places = await PlaceRow.Of(chosen, Db, cancel);
    }

    /// <summary>What would leave nothing is not offered, unless it is chosen.</summary>
    private static IEnumerable<SelectListItem> Counted(IEnumerable<(string Label, string Value, int Count)> choices, string? chosen) =>
        choices.Where(one => one.Count > 0 || one.Value == chosen)
            .Select(one => new SelectListItem($"{one.Label} ({one.Count})", one.Value));
}
