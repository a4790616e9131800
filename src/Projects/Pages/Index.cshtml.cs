using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>All projects, by Land, action field and state, and those that can be imitated.</summary>
[AllowAnonymous]
internal sealed class IndexModel(Db db, TimeProvider clock) : HousePage
{
    private const int PageSize = 12;
    private const string Examples = "vorbilder";

    private static readonly Keyset<Project> ByTitle = Keyset<Project>.Ascending(one => one.SortKey).ThenAscending(one => one.Id);

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "stand")]
    public string? StateCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "nur")]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "netzwerk")]
    public string? NetworkSlug { get; set; }

    /// <summary>The network whose members' projects are shown; null where those of all are.</summary>
    public Network? Network { get; private set; }

    public PageOf<ProjectRow> List { get; private set; } = PageOf<ProjectRow>.Empty;

    public bool IsFiltered => new[] { Land, Field, StateCode, Only, NetworkSlug }.Any(one => !string.IsNullOrEmpty(one));

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    public IEnumerable<SelectListItem> States =>
        [new("jeder Stand", ""), .. ProjectStateWords.All.Select(state => new SelectListItem(state.Label, state.ToString()))];

    public IEnumerable<SelectListItem> Onlys => [new("alle Projekte", ""), new("nur zum Nachahmen", Examples)];

    public async Task OnGetAsync(CancellationToken cancel) =>
        List = await (await Chosen(cancel)).ToPage(ByTitle, AskedPage, PageSize, ProjectRow.Of, cancel);

    private async Task<IQueryable<Project>> Chosen(CancellationToken cancel)
    {
        var projects = db.Projects.VisibleTo(Me, db).Published;
        if (!string.IsNullOrEmpty(NetworkSlug)) Network = await db.Networks.FindBySlug(NetworkSlug, cancel);
        if (Network is not null) projects = projects.OfNetwork(Network.Id, db);
        if (AreaKey.TryParse(Land, out var land)) projects = projects.In(land.Land, db);
        if (Enum.TryParse<ProjectState>(StateCode, out var state) && Enum.IsDefined(state))
            projects = projects.Where(one => one.State == state);
        if (Only == Examples) projects = projects.Where(one => one.ExampleSince != null);
        Fields = [new("alle Handlungsfelder", ""), .. await ActionFields.Filters(db, clock.Today, Field, cancel)];
        return string.IsNullOrEmpty(Field) ? projects : projects.WorkingOn(await db.CodesFoundBy([Field], cancel), db);
    }
}
