using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>A page about those who act for an alliance.</summary>
internal abstract class TeamPage : AllianceLeadPage
{
    public AllianceLeadership Leadership { get; private set; } = null!;

    protected override async Task LoadMore() => Leadership = await Db.LeadershipOf(Alliance, Now, Cancel);

    /// <summary>Takes the leadership, so that nobody else changes it meanwhile.</summary>
    protected async Task<LockedLeadership> Lock()
    {
        var locked = await Db.LockLeadership(Alliance, Now, Cancel);
        Leadership = locked;
        return locked;
    }

    /// <summary>Keeps what was changed, says so and leads on.</summary>
    protected async Task<IActionResult> Kept(LockedLeadership leadership, string sentence, string? path = null)
    {
        await leadership.Keep(Cancel);
        Flash(sentence);
        return Redirect(path ?? Alliance.Below("team"));
    }
}
