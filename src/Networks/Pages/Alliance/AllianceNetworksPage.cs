using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A page on which the coordination decides on the memberships of its alliance; one that has ended keeps its own.</summary>
internal abstract class AllianceNetworksPage : AllianceLeadPage
{
    protected override bool IsForEndedToo => true;

    /// <summary>Saves, says what was done and leads back to the networks of the alliance.</summary>
    protected Task<IActionResult> Kept(string sentence) => SavedAt(sentence, AllianceNetworksPaths.Of(Alliance));
}

/// <summary>A verb on one membership of an alliance, which it knows in one state only: a button beside it.</summary>
internal abstract class AllianceMembershipPage : AllianceNetworksPage
{
    private Membership? found;

    /// <summary>The state in which the verb is known.</summary>
    protected abstract MembershipState Fitting { get; }

    /// <summary>What is done with the membership, and what is said of it.</summary>
    protected abstract string Do(Membership member);

    protected override async Task LoadMore() => found = await Db.Memberships
        .Where(member => member.AllianceId == Alliance.Id && member.Id == IdInAddress).Include(member => member.Network)
        .FirstOrDefaultAsync(Cancel);

    public IActionResult OnGet() => found is null ? NotFound() : Redirect(AllianceNetworksPaths.Of(Alliance));

    public async Task<IActionResult> OnPostAsync() =>
        found is { } member && member.State == Fitting ? await Kept(Do(member)) : NotFound();
}
