using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A page on which the office takes in an alliance that it has found.</summary>
internal abstract class NewAlliancePage : NetworkOfficePage
{
    public Alliance Alliance { get; private set; } = null!;

    /// <summary>Why this alliance cannot be taken in; null when it can.</summary>
    public string? Obstacle { get; private set; }

    protected override async Task<Network?> Find()
    {
        if (await base.Find() is not { } network) return null;
        if (await Db.Alliances.FirstOrDefaultAsync(alliance => alliance.Id == IdInAddress, Cancel) is not { } found) return null;
        Alliance = found;
        return network;
    }

    protected override async Task LoadMore()
    {
        var known = await Db.Memberships.Open
            .AnyAsync(member => member.NetworkId == Network.Id && member.AllianceId == Alliance.Id, Cancel);
        Obstacle = known ? $"{Alliance.Name} ist schon Mitglied oder gefragt." : Membership.ObstacleTo(Network, Alliance);
    }

    public void OnGet() { }

    protected Task<IActionResult> Saved(Membership membership, string sentence)
    {
        Db.Memberships.Add(membership);
        return Saved(sentence, "mitglied-neu");
    }
}
