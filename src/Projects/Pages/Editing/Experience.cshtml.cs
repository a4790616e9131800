namespace Buendnisnetz.Projects.Pages;

/// <summary>What a project took and taught.</summary>
internal sealed class ExperienceModel : ProjectEditorPage
{
    [BindProperty]
    public ExperienceForm Form { get; set; } = new();

    protected override bool KeepsDraft => true;

    protected override object? Stored => ExperienceForm.Of(Project);

    public void OnGet() => Form = ExperienceForm.Of(Project);

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.Results", Project.ObstacleToLength(Form.ToExperience()));
        if (!ModelState.IsValid) return Again();
        Project.Tell(Form.ToExperience(), Me.PersonId, Now);
        return await Saved("Die Erfahrung ist festgehalten.");
    }
}
