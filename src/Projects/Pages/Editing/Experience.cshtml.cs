namespace Buendnisnetz.Projects.Pages;

/// <summary>What a project took and taught.</summary>
internal sealed class ExperienceModel(ImprovementDesk desk) : ProjectTextPage(desk)
{
    [BindProperty]
    public ExperienceForm Form { get; set; } = new();

    protected override object? Stored => ExperienceForm.Of(Project);

    public void OnGet()
    {
        Form = ExperienceForm.Of(Project);
        if (Proposal is { Code: "tips" } one) Form.Tips = one.Text;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.Results", Project.ObstacleToLength(Form.ToExperience()));
        if (!ModelState.IsValid) return Again();
        Project.Tell(Form.ToExperience(), Me.PersonId, Now);
        return await SavedWithProposal("Die Erfahrung ist festgehalten.");
    }
}
