using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Where a project stands.</summary>
internal sealed class StateModel : ProjectEditorPage
{
    [BindProperty]
    public ProjectState? Next { get; set; }

    [BindProperty]
    public FuzzyDate? On { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    public IReadOnlyList<SelectListItem> Choices =>
        [.. Project.Next.Select(state => new SelectListItem(state.Choice, state.ToString()))];

    /// <summary>Who recorded what; null for guests, who edit without belonging to a team.</summary>
    public TurnAuthors? Authors { get; private set; }

    protected override async Task LoadMore()
    {
        if (Me.Carries(Project)) Authors = TurnAuthors.Of(await Db.LinesOf([TurnAuthors.Asked(Project.Id, Db)], Cancel));
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Next is not { } next) return Again("Next", "Bitte wählen Sie den neuen Stand.");
        if (ModelState.IsValid) Check(next.WantsReason && string.IsNullOrWhiteSpace(Reason) ? "Reason" : "Next",
            Project.ObstacleTo(next, On, Reason, Now));
        if (!ModelState.IsValid) return Again();
        Project.Turn(next, On, Reason, Me.PersonId, Now);
        return await Saved($"Der Stand ist festgehalten: {next.Label}.");
    }
}

/// <summary>The last state was a mistake.</summary>
internal sealed class StateTakenBackModel : ProjectEditorPage
{
    public IActionResult OnGet() => Redirect(Project.Below("stand"));

    public async Task<IActionResult> OnPostAsync()
    {
        Project.TakeBack(Me.PersonId, Now);
        return await Saved($"Zurückgenommen. Es gilt wieder: {Project.State.Label}.");
    }
}
