namespace Buendnisnetz.Projects.Pages;

/// <summary>The plaque of a project that an award made a lighthouse, for its team: to print, or as SVG for a printer's shop.</summary>
internal sealed class AwardPlaqueModel(Site site) : ProjectEditorPage
{
    [BindProperty(SupportsGet = true, Name = "groesse")]
    public string? Size { get; set; }

    private Lighthouse Given => Project.Bears.First(one => one.Id == IdInAddress);

    public PlaqueSheet Sheet => new(new(Given.Award!.Name, Project.Lead, Project.Title, $"{Given.Award.On.Year}", Given.Award.Giver,
        site.Link(Project.Path)), Size == PlaqueSheet.Large, "Plakette", Project.PlaqueOf(Given), Project.Path);

    protected override async Task<Project?> Find() =>
        await base.Find() is { } found && found.Bears.Any(one => one.Id == IdInAddress) ? found : null;

    public IActionResult OnGet(string? form) => form is null ? Page()
        : File(System.Text.Encoding.UTF8.GetBytes(Sheet.Plaque.Svg()), "image/svg+xml", $"{Project.Slug}-{Given.Award!.On.Year}.svg");
}
