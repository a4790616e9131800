using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A page of a network's office. The network is loaded through what the person looks after, so a foreign one is a 404.</summary>
internal abstract class NetworkOfficePage : NounPage<Network>
{
    public Network Network => Noun;

    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    protected override OpenPlace? Rooms => Network.AsPlace;

    /// <summary>Saves, says what was done and leads on, within the pages of the network.</summary>
    protected new Task<IActionResult> Saved(string sentence, string below = "schreibtisch") => base.Saved(sentence, Network.Below(below));
}

/// <summary>A page of the office about one membership.</summary>
internal abstract class OfficeMemberPage : NetworkOfficePage
{
    public Membership Member { get; private set; } = null!;

    /// <summary>
    /// How the member is called at this desk; persons who are not named in public are called by name here, and that is noted.
    /// </summary>
    public string Name => Member.PublicName ?? Member.Person?.Name ?? "Ehemalige Person";

    protected override async Task<Network?> Find()
    {
        if (await base.Find() is not { } network) return null;
        var found = await Db.Memberships.Where(member => member.NetworkId == network.Id && member.Id == IdInAddress)
            .Include(member => member.Alliance).Include(member => member.Organisation).Include(member => member.Person)
            .FirstOrDefaultAsync(Cancel);
        if (found is null) return null;
        Member = found;
        return network;
    }

    /// <summary>Who calls somebody by a name that is not public is written down.</summary>
    protected Task NoteLook() => Member is { PersonId: { } person, NamedSince: null }
        ? Db.NoteAccess(Me, [person], "Mitgliedschaft im Netzwerk", Now, Cancel) : Task.CompletedTask;
}
