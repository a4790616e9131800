using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>Nobody leads, and the deputy steps in.</summary>
internal sealed class StepInModel : TeamPage
{
    public IActionResult OnGet() => Leadership.ObstacleToSteppingIn(Me.PersonId) is null ? Page() : Redirect(Alliance.Below("team"));

    public async Task<IActionResult> OnPostAsync()
    {
        await using var leadership = await Lock();
        if (leadership.ObstacleToSteppingIn(Me.PersonId) is { } obstacle) return Again("", obstacle);
        leadership.StepIn(await Db.People.FirstAsync(person => person.Id == Me.Person, Cancel), Now);
        return await Kept(leadership,
            "Danke. Die Koordination liegt jetzt bei Ihnen. Eine neue Stellvertretung wäre ein guter nächster Schritt.");
    }
}
