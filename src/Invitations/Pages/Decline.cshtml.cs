using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>
/// Whoever does not want to hear of an invitation again says so by one button, or the mail program does (RFC 8058). Looking
/// changes nothing.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class DeclineInvitationModel(Db db, TimeProvider clock) : HousePage
{
    public bool Done { get; private set; }

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        if (await db.FindAnswer(InvitationPaths.Purpose, token, cancel) is not { } link) return NotFound();
        Done = link.StateAt(clock.Now) is not LinkState.Open;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        if (await db.FindAnswer(InvitationPaths.Purpose, token, cancel) is not { } link) return NotFound();
        Done = true;
        if (link.ObstacleToAnswering(clock.Now) is not null) return Page();
        link.Answer(clock.Now);
        var lists = db.Invitations.Where(asked => asked.Id == link.SubjectId).Select(asked => asked.BatchId);
        var open = await db.Invitations.Standing.Where(one => one.PersonId == link.PersonId && lists.Contains(one.BatchId))
            .ToListAsync(cancel);
        foreach (var invitation in open) invitation.Decline(clock.Now);
        await db.SaveChangesAsync(cancel);
        return Page();
    }
}
