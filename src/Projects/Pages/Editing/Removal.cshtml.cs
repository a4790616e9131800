using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Somebody no longer takes part in a project.</summary>
internal sealed class RemovalModel(Site site) : ProjectEditorPage
{
    protected override bool IsForCarriers => true;

    public IActionResult OnGet() => Redirect(Project.Below("beteiligte"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Project.Carriers.FirstOrDefault(who => who.Id == IdInAddress) is not { } who) return NotFound();
        await Db.LoadAreasOfCarriers(Project, Cancel);
        var name = who.Name;
        Project.LeaveWithAreas(who, Me.PersonId, Now);
        if (who.Alliance is { } left && !Me.CanEdit(left)) await Tell(left, who.Role);
        return Me.CanEdit(Project) ? await Saved($"{name} ist herausgenommen.", "beteiligte")
            : await SavedAt($"{name} ist herausgenommen.", ProjectPaths.Directory);
    }

    /// <summary>Nobody is taken out without hearing of it.</summary>
    private async Task Tell(Alliance left, ProjectRole role)
    {
        var by = await Db.People.FirstAsync(person => person.Id == Me.PersonId, Cancel);
        foreach (var to in await Addressee.Leading([left.Id], Db, Now, Cancel))
            Db.Post(CarrierLetters.TakenOut(to, Project, left, role, by, site), Now);
    }
}
