using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A step is done, something needed is there, or either was ticked off by mistake: one after the other, whoever presses.</summary>
internal sealed class TickModel : ProjectEditorPage
{
    [BindProperty, StringLength(12)]
    public string? Step { get; set; }

    [BindProperty, StringLength(12)]
    public string? Thing { get; set; }

    /// <summary>Whether it is open again.</summary>
    [BindProperty]
    public bool IsOpen { get; set; }

    public IActionResult OnGet() => Redirect(Project.Path);

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            return await Tick();
        }
        catch (DbUpdateConcurrencyException) // The sheet was saved in the same moment; this page has no form of its own to say so.
        {
            Flash("Jemand hat das Projekt im selben Moment geändert. Bitte haken Sie noch einmal ab.");
            return Redirect(Project.Path);
        }
    }

    private async Task<IActionResult> Tick()
    {
        await using var turn = await Db.TakeLock($"plan {Project.Id:N}", Cancel);
        await Db.Entry(Project).ReloadAsync(Cancel);
        var below = $"{Project.Path}#{(Step is null ? "material" : "schritte")}";
        if (Project.ObstacleToTicking(Step is null ? Project.Material : Project.Plan, Step ?? Thing) is { } obstacle)
        {
            Flash(obstacle);
            return Redirect(below);
        }
        if (Step is { } step) Project.TickStep(step, !IsOpen, Me.PersonId, Now);
        else Project.TickMaterial(Thing!, !IsOpen, Me.PersonId, Now);
        var done = await SavedAt(IsOpen ? "Wieder offen." : "Abgehakt.", below);
        await turn.CommitAsync(Cancel);
        return done;
    }
}
