using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>Those who carry a project propose it as a joint one of a network, and lend a partner the right to edit it.</summary>
internal sealed class ProjectJointModel(RightsDesk desk) : RightsPage<Project>(desk)
{
    /// <summary>Where it is or was a joint project.</summary>
    public IReadOnlyList<JointProject> Joint { get; private set; } = [];

    /// <summary>The networks to which it can be proposed.</summary>
    public IReadOnlyList<Network> Networks { get; private set; } = [];

    public override string Here => Noun.JointPath;

    public override LendingOf What => new(ProjectSeats.Place, Noun.Id, Noun.Title, Noun.Below("bearbeiten"), null, Own);

    private Guid? Own => Noun.Of(ProjectRole.Carrier).Select(who => who.AllianceId)
        .OrderByDescending(id => id is { } known && Me.PlacesOf(AllianceSeats.Place).Contains(known)).FirstOrDefault(id => id is not null);

    protected override bool MayUse => Me.Carries(Noun);

    protected override OpenPlace? Rooms => Me.RoomsOf(Noun);

    protected override Task<Project?> Find() => Db.Projects.EditedBy(Me).WithPage.FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        Joint = await Db.JointProjects.Where(one => one.ProjectId == Noun.Id).Whole.OrderBy(one => one.ProposedAt).ThenBy(one => one.Id)
            .ToListAsync(Cancel);
        var carriers = Noun.Of(ProjectRole.Carrier).Select(who => who.AllianceId).OfType<Guid>().ToList();
        var taken = Joint.Where(one => one.EndedAt is null).Select(one => one.NetworkId).ToList();
        var members = Db.Memberships.IgnoreAutoIncludes().InForce.Where(one => one.AllianceId != null
            && carriers.Contains(one.AllianceId.Value));
        Networks = await Db.Networks.Living.Where(one => !taken.Contains(one.Id)
            && members.Count(member => member.NetworkId == one.Id) >= 2)
            .ByName.ToListAsync(Cancel);
    }
}

/// <summary>A project is proposed as a joint one of a network.</summary>
internal sealed class ProposalModel(JointDesk desk) : NounPage<Project>
{
    [BindProperty]
    public Guid Network { get; set; }

    /// <summary>Why it could not be proposed.</summary>
    public string? Refused { get; private set; }

    protected override bool MayUse => Me.Carries(Noun);

    protected override Task<Project?> Find() => Db.Projects.EditedBy(Me).WithPage.FindBySlug(Slug, Cancel);

    public IActionResult OnGet() => Redirect(Noun.JointPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.Networks.FirstOrDefaultAsync(one => one.Id == Network, Cancel) is not { } network) return NotFound();
        if (await desk.Propose(Noun, network, Me, Now, Cancel) is { } obstacle)
        {
            Refused = obstacle;
            return Again();
        }
        return await Saved($"Vorgeschlagen. {network.Name} und die anderen Bündnisse werden gefragt.", Noun.JointPath);
    }
}
