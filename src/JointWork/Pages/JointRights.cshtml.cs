using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>
/// The office lends a local partner the right to write news in the name of a joint project: a partner of one of the alliances that carry
/// it, or a member of the network.
/// </summary>
internal sealed class JointRightsModel(RightsDesk desk) : RightsPage<JointProject>(desk)
{
    private Dictionary<Guid, Guid> homes = [];

    public override string Here => Noun.RightsPath;

    /// <summary>It rests on the partnership with an alliance that carries the project, where there is one.</summary>
    public override LendingOf What => new(JointSeats.News, Noun.ProjectId, Noun.Project!.Title, Noun.Project.NewsPath, Noun.NetworkId,
        Form.Organisation is { } chosen && homes.TryGetValue(chosen, out var home) ? home : null);

    protected override OpenPlace? Rooms => Me.RoomsOf(Noun);

    protected override bool MayUse => Me.WorksFor(Noun.NetworkId);

    protected override Task<JointProject?> Find() =>
        Db.JointProjects.DecidedBy(Me).Whole.FirstOrDefaultAsync(one => one.Id == IdInAddress, Cancel);

    protected override IActionResult? Detour()
    {
        if (ProjectNews.ObstacleTo(Noun.Project!, Noun) is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Noun.Path);
    }

    protected override async Task LoadMore()
    {
        var carriers = Noun.Consents.Select(one => one.AllianceId).OfType<Guid>().ToList();
        var found = await Db.Partnerships.Where(one => carriers.Contains(one.AllianceId) && one.CountsUntil == null
            && one.OrganisationId != null).OrderBy(one => one.AllianceId).ThenBy(one => one.Id)
            .Select(one => new { Organisation = one.OrganisationId!.Value, one.AllianceId }).ToListAsync(Cancel);
        homes = found.DistinctBy(one => one.Organisation).ToDictionary(one => one.Organisation, one => one.AllianceId);
        await base.LoadMore();
    }

    protected override IQueryable<Guid?> Partners() => Db.Partnerships
        .Where(one => Db.Set<JointConsent>().Any(asked => asked.JointProjectId == Noun.Id && asked.AllianceId == one.AllianceId)
            && one.CountsUntil == null).Select(one => one.OrganisationId)
        .Concat(Db.Memberships.IgnoreAutoIncludes().InForce.Where(one => one.NetworkId == Noun.NetworkId)
            .Select(one => one.OrganisationId));
}
