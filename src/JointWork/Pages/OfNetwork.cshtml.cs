using Buendnisnetz.Networks;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>What the members of a network carry together, for its office.</summary>
internal sealed class OfNetworkModel : NounPage<Network>
{
    public IReadOnlyList<Label> Labels { get; private set; } = [];

    public IReadOnlyList<JointProject> Joint { get; private set; } = [];

    protected override OpenPlace? Rooms => Noun.AsPlace;

    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    public async Task OnGetAsync()
    {
        Labels = await Db.Labels.Where(one => one.NetworkId == Noun.Id).OrderBy(one => one.Name).ThenBy(one => one.Id).ToListAsync(Cancel);
        Joint = await Db.JointProjects.Living.Where(one => one.NetworkId == Noun.Id).Whole.OrderBy(one => one.ProposedAt)
            .ThenBy(one => one.Id).ToListAsync(Cancel);
    }
}
