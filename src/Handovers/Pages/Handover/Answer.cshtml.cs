using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A successor says yes by the link of the letter, and comes in at once.</summary>
[AllowAnonymous]
internal sealed class AnswerModel : AnswerPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        await using var leadership = await Lock();
        if (leadership is null) return Shown();
        var successor = await Successor();
        if (leadership.ObstacleToAccepting(successor, Now) is { } obstacle) return Again("", obstacle);
        leadership.Accept(successor, Now);
        Answered();
        var entry = Db.IssueEntry(successor, Now, Letter!.Alliance.Below("uebergabe"));
        await leadership.Keep(Cancel);
        Flash("Danke, dass Sie übernehmen.");
        return Redirect(entry);
    }

    /// <summary>The account of the successor; it begins with the acceptance, not before.</summary>
    private async Task<Person> Successor()
    {
        var people = Letter!.People;
        return people.Successor ?? await Db.PersonAt(people.Name, people.Email, Letter.Handover.LeavingId, Now, Cancel);
    }
}
