using Buendnisnetz.Accounts;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The named successor, signed in, says yes.</summary>
internal sealed class AcceptanceModel : ReplyPage
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await using var leadership = await Lock();
        var successor = await Db.People.FirstAsync(person => person.Id == Me.Person, Cancel);
        var obstacle = Letter.Handover.ObstacleToAnswering(Now) ?? leadership.ObstacleToAccepting(successor, Now);
        if (obstacle is not null) return Again("", obstacle);
        leadership.Accept(successor, Now);
        return await Kept(leadership, "Danke, dass Sie übernehmen. Hier ist alles, was dazugehört.");
    }
}
