using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A page of projects that the address chooses; what cannot be read is left open.</summary>
internal abstract class ProjectListPage(Db db, ProjectShelf projects) : HousePage
{
    /// <summary>The database.</summary>
    protected Db Db { get; } = db;

    /// <summary>The choice that leaves only what can be imitated.</summary>
    protected const string Examples = "vorbilder";

    /// <summary>The choice that leaves only what an award made a lighthouse.</summary>
    protected const string Lighthouses = "leuchttuerme";

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    [BindProperty(SupportsGet = true, Name = "gebiet")]
    public string? AreaText { get; set; }

    [BindProperty(SupportsGet = true, Name = "feld")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "stand")]
    public string? StateCode { get; set; }

    [BindProperty(SupportsGet = true, Name = "groesse")]
    public string? Size { get; set; }

    [BindProperty(SupportsGet = true, Name = "kosten")]
    public string? Cost { get; set; }

    [BindProperty(SupportsGet = true, Name = "fuerwen")]
    public string? Audience { get; set; }

    [BindProperty(SupportsGet = true, Name = "nur")]
    public string? Only { get; set; }

    [BindProperty(SupportsGet = true, Name = "netzwerk")]
    public string? NetworkSlug { get; set; }

    /// <summary>The network whose members' projects are shown; null where those of all are.</summary>
    public Network? Network { get; private set; }

    /// <summary>The action fields that can be chosen, each with the codes that its bridges lead to.</summary>
    protected IReadOnlyDictionary<string, IReadOnlyCollection<string>> Ways { get; private set; } =
        new Dictionary<string, IReadOnlyCollection<string>>();

    /// <summary>The action fields that can be chosen.</summary>
    protected IReadOnlyList<SelectListItem> Known { get; private set; } = [];

    /// <summary>What is chosen.</summary>
    protected ProjectFilter Filter => new()
    {
        Words = WantedWord.In(Words, Known, Ways),
        Audience = PlaceIn(AudienceGroup.All, Audience),
        Land = AreaKey.TryParse(Land, out var land) ? land.Land : null,
        Area = AreaKey.TryParse(AreaText, out var area) ? area : null,
        Codes = Ways.GetValueOrDefault(Field ?? ""),
        State = Enum.TryParse<ProjectState>(StateCode, out var state) && Enum.IsDefined(state) ? state : null,
        Size = PlaceIn(MunicipalityClass.All, Size),
        Cost = PlaceIn(CostClass.All, Cost),
        OnlyExamples = Only == Examples,
        OnlyLighthouses = Only == Lighthouses,
    };

    /// <summary>The published projects.</summary>
    protected Shelf Shelf { get; private set; } = null!;

    /// <summary>Finds what the address names, among what the reader may read.</summary>
    protected async Task<ProjectsFound> Find(Actor reader, DateOnly today, CancellationToken cancel)
    {
        if (!string.IsNullOrEmpty(NetworkSlug)) Network = await Db.Networks.FindBySlug(NetworkSlug, cancel);
        var book = await Db.TermBook(cancel);
        Known = ActionFields.Filters(book, today, Field);
        Ways = book.CodesFoundByEach(Known.Select(one => one.Value));
        (Shelf, var sight) = await projects.Look(Db, reader, Network?.Id, cancel);
        return ProjectsFound.On(Shelf, Filter with { Alliances = sight.Members }, sight);
    }

    private static int? PlaceIn(IReadOnlyList<string> all, string? text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, null, out var number) && number >= 1 && number <= all.Count
            ? number - 1 : null;
}
