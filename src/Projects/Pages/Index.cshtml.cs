using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All projects, by what they are and where; each choice says how many it would leave.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db, ProjectShelf projects, TimeProvider clock) : ProjectListPage(db, projects)
{
    private const int PageSize = 12;
    private const int MostPlaces = 24;
    private const string Newest = "neu";

    private ProjectsFound found = null!;
    private IReadOnlyDictionary<AreaKey, int> länder = null!;
    private IReadOnlyDictionary<int, int> sizes = null!;
    private IReadOnlyDictionary<string, int> fields = null!;

    [BindProperty(SupportsGet = true, Name = "sortierung")]
    public string? Sort { get; set; }

    public PageOf<ProjectRow> List { get; private set; } = PageOf<ProjectRow>.Empty;

    /// <summary>The Kreise in which the projects are, those with most first.</summary>
    public IReadOnlyList<PlaceRow> Places { get; private set; } = [];

    /// <summary>Those that stand as a list: of a Land all of them, of the whole country those with most projects.</summary>
    public IReadOnlyList<PlaceRow> PlacesListed => Land is null ? [.. Places.Take(MostPlaces)] : Places;

    /// <summary>The name of the area that is chosen.</summary>
    public string? AreaName => Filter.Area is null ? null : Places.Count == 1 ? Places[0].Name : "ein Gebiet";

    public bool IsFiltered => HasMore || IsNarrowed || !string.IsNullOrEmpty(NetworkSlug);

    private bool IsNarrowed =>
        new[] { Words, Land, AreaText, Field, Audience, StateCode, Only }.Any(one => !string.IsNullOrEmpty(one));

    /// <summary>Whether one of the choices is made that stand apart.</summary>
    public bool HasMore => new[] { StateCode, Only, Size, Cost, Sort }.Any(one => !string.IsNullOrEmpty(one));

    public IEnumerable<SelectListItem> Länder => [new("alle Länder", ""), .. Counted(
        Bundesland.ByName.Select(land => (land.Name, land.Key.Text, länder.GetValueOrDefault(land.Key))), Land)];

    public IEnumerable<SelectListItem> Fields => [new("alle Handlungsfelder", ""), .. Known.Select(one => new SelectListItem(
        $"{one.Text} ({fields.GetValueOrDefault(one.Value)})", one.Value) { Group = one.Group })];

    public IEnumerable<SelectListItem> States => [new("jeder Stand", ""), .. Counted(
        ProjectStateWords.All.Select(state => (state.Label, state.ToString(), found.In(state))), StateCode)];

    public IEnumerable<SelectListItem> Sizes => [new("alle Orte", ""), .. Counted(
        MunicipalityClass.All.Select((name, at) => (name, $"{at + 1}", sizes.GetValueOrDefault(at))), Size)];

    public IEnumerable<SelectListItem> Costs => [new("egal", ""), .. Counted(
        CostClass.All.Select((name, at) => (name, $"{at + 1}", found.Costing(at))), Cost)];

    public IEnumerable<SelectListItem> Audiences => [new("alle", ""), .. Counted(
        AudienceGroup.All.Select((name, at) => (name, $"{at + 1}", found.For(at))), Audience)];

    public IEnumerable<SelectListItem> Onlys =>
        [new("alle Projekte", ""), new($"nur zum Nachahmen ({found.Examples})", Examples),
            new($"nur Leuchttürme ({found.Lighthouses})", Lighthouses)];

    public static IEnumerable<SelectListItem> Sorts => [new("nach dem Titel", ""), new("zuletzt geändert zuerst", Newest)];

    /// <summary>What the members of a network do, by action field and by state, where nothing else is chosen; null elsewhere.</summary>
    public ProjectFigures? Figures => Network is null || HasMore || IsNarrowed ? null
        : ProjectFigures.Of(Network, found, [.. Known.Select(one => (one.Text, one.Value))], fields);

    /// <summary>The same choice as a feed.</summary>
    public string FeedPath => ProjectPaths.Feed + Request.QueryString;

    /// <summary>Where the projects are; the list beside it has the same links.</summary>
    public GermanyMap Map => new("Projekte auf der Karte", [.. Places.Select(place => place.Dot).OfType<MapDot>()])
    {
        LandHref = land => $"{ProjectPaths.Directory}?land={land.Key}",
        Counts = länder,
        Noun = ("Projekt", "Projekte"),
        Chosen = Filter.Land,
        IsDecorative = true,
    };

    public async Task OnGetAsync(CancellationToken cancel)
    {
        found = await Find(Me, clock.Today, cancel);
        (länder, sizes, fields) = (found.Länder, found.Sizes, found.Fields(Ways));
        Places = PlaceRow.Of(found, Shelf);
        var page = PageOf<Guid>.At(AskedPage, PageSize, found.All, (skip, take) => found.Rows(skip, take, Sort == Newest));
        var rows = await Db.Projects.VisibleTo(Me, Db).Published.Where(one => page.Rows.Contains(one.Id)).Select(ProjectRow.Of)
            .ToDictionaryAsync(row => row.Id, cancel);
        List = page.Showing([.. page.Rows.Where(rows.ContainsKey).Select(id => rows[id])]);
    }

    /// <summary>What would leave nothing is not offered, unless it is chosen.</summary>
    private static IEnumerable<SelectListItem> Counted(IEnumerable<(string Label, string Value, int Count)> choices, string? chosen) =>
        choices.Where(one => one.Count > 0 || one.Value == chosen)
            .Select(one => new SelectListItem($"{one.Label} ({one.Count})", one.Value));
}
