using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>What a label stands for, who carries and gives it, and which places bear it.</summary>
[AllowAnonymous]
internal sealed class LabelShowModel : NounPage<Label>
{
    public Label Label => Noun;

    /// <summary>The places that bear it today.</summary>
    public IReadOnlyList<LabelGrant> Bearing => [.. Label.Grants.Where(one => one.BearsOn(Now.BerlinDay))];

    /// <summary>The alliances that carry it, as far as everybody sees them.</summary>
    public IReadOnlyList<Alliance> Carriers => [.. Label.Carriers.Where(who => who.Until is null).Select(who => who.Alliance!)
        .Where(one => one.State != LifeState.Idea).OrderBy(one => one.SortKey)];

    /// <summary>The local partners to whom giving it was lent.</summary>
    public IReadOnlyList<string> Partners { get; private set; } = [];

    protected override Task<Label?> Find() => Db.Labels.Whole.AsNoTrackingWithIdentityResolution().FindBySlug(Slug, Cancel);

    protected override async Task LoadMore() => Partners = await Db.LentRights.Holding(Now.BerlinDay)
        .Where(one => one.ThingId == Label.Id).Select(one => one.Organisation!.Name).Distinct().Order().ToListAsync(Cancel);

    public void OnGet() { }
}
