using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>
/// A page about the lead of an alliance, for those who lead it and for the one who takes over. For everybody else there is no such page;
/// the moment the seat ends, so does the page.
/// </summary>
internal abstract class LeadershipPage : NounPage<Alliance>
{
    public Alliance Alliance => Noun;

    public AllianceLeadership Leadership { get; private set; } = null!;

    public HandoverPeople? People { get; private set; }

    /// <summary>Whether I am the one who takes over.</summary>
    public bool AmSuccessor => Leadership.Handover?.IsFor(Me.PersonId) == true;

    /// <summary>Whether I have handed over lately, and may still read and tick the list.</summary>
    public bool AmPredecessor => Leadership.Handover?.IsStillOpenTo(Me.PersonId, Now) == true;

    /// <summary>Whether I am the one who leads now.</summary>
    public bool AmCoordinator => Leadership.Coordinator is { } seat && seat.PersonId == Me.PersonId;

    /// <summary>Whether the page is there for me.</summary>
    protected virtual bool IsForMe => Me.CanLead(Leadership.Alliance) || AmSuccessor;

    /// <summary>With what the page shows of the alliance.</summary>
    protected virtual IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances;

    protected override OpenPlace? Rooms => Me.CanEdit(Alliance) ? Alliance.AsPlace : null;

    protected sealed override async Task<Alliance?> Find()
    {
        if (!Me.IsSignedIn || await With(Db.Alliances).FindBySlug(Slug, Cancel) is not { } alliance) return null;
        Leadership = await Db.LeadershipOf(alliance, Now, Cancel);
        if (Leadership.Handover is { } handover) People = await HandoverPeople.Of(Db, handover, Cancel);
        return IsForMe ? alliance : null;
    }

    protected override IActionResult? Detour()
    {
        if (Alliance.IsOpen) return null;
        Flash("Dieses Bündnis ist beendet. Seine Seiten bleiben, wie sie sind.");
        return Redirect(Alliance.Path);
    }

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
        return Redirect(path ?? Alliance.Below("uebergabe"));
    }
}
