namespace Buendnisnetz.Projects.Pages;

/// <summary>What a project is.</summary>
internal sealed class DetailsModel(ImprovementDesk desk) : ProjectTextPage(desk)
{
    [BindProperty]
    public ProjectForm Form { get; set; } = new();

    /// <summary>Where one looks whether it is done already nearby; null for whoever works in none of its alliances.</summary>
    public string? CheckPath => Rooms is { } home ? $"{home.Path}/projekt-pruefung?projekt={Project.Slug}" : null;

    protected override object? Stored => ProjectForm.Of(Project);

    public void OnGet()
    {
        Form = ProjectForm.Of(Project);
        if (Proposal is { } one) Form.Take(one.Code, one.Text);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.Until", Project.ObstacleTo(Form.ToProfile()));
        if (ModelState.IsValid) Check("Form.Steps", Project.ObstacleToLength(Form.ToProfile()));
        if (!ModelState.IsValid) return Again();
        Project.Describe(Form.ToProfile(), Me.PersonId, Now);
        return await SavedWithProposal("Die Angaben sind gespeichert.");
    }
}
