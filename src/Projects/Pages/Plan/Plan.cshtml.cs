namespace Buendnisnetz.Projects.Pages;

/// <summary>What is to be done, and by when.</summary>
internal sealed class PlanModel() : ProjectRowsPage<StepRow>(Tick.Most)
{
    /// <summary>What the text of the steps tells, as long as there is no plan.</summary>
    public IReadOnlyList<PlanStep> Found => Project.Plan.Count > 0 ? [] : PlanStep.In(Project.Steps);

    protected override IEnumerable<StepRow> Read() => Project.Plan.Select(step => new StepRow { What = step.What, Until = step.Until });

    protected override string? ObstacleTo(IReadOnlyList<StepRow> said) => Project.ObstacleToPlan([.. said.Select(row => row.ToStep())]);

    protected override string Take(IReadOnlyList<StepRow> said)
    {
        Project.PlanOn([.. said.Select(row => row.ToStep())], Me.PersonId, Now);
        return said.Count == 0 ? "Der Plan ist entfernt." : $"{German.Count(said.Count, "Schritt", "Schritte")} gespeichert.";
    }
}

/// <summary>The text of the steps becomes the plan.</summary>
internal sealed class PlanFromStepsModel : ProjectEditorPage
{
    public IActionResult OnGet() => Redirect(Project.Below("plan"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Project.Plan.Count > 0) return OnGet();
        Project.PlanOn(PlanStep.In(Project.Steps), Me.PersonId, Now);
        return await Saved("Der Plan steht. Sagen Sie noch, bis wann.", "plan");
    }
}
