using Buendnisnetz.Organisations;

namespace Buendnisnetz.Alliances;

/// <summary>
/// When two entries of an organisation become one, every partnership moves along (INV-08). Where both were partners of the
/// same alliance, the later one ends and stays in the history.
/// </summary>
internal static class PartnershipMerge
{
    public static MergeFollower Follower { get; } = new("Partnerschaften", Count, Move);

    private static Task<int> Count(Db db, Guid organisation, CancellationToken cancel) =>
        db.Partnerships.CountAsync(partner => partner.OrganisationId == organisation, cancel);

    private static async Task Move(Db db, OrganisationsMerged merged, CancellationToken cancel)
    {
        var (from, to) = (merged.OtherId, merged.SubjectId);
        var both = await db.Partnerships.Include(partner => partner.Organisation)
            .Where(partner => partner.OrganisationId == from || partner.OrganisationId == to).ToListAsync(cancel);
        foreach (var partner in both.Where(partner => partner.OrganisationId == from)) Move(partner, both, to, merged.At);
        foreach (var unit in await db.Set<Coordination>().Where(unit => unit.OrganisationId == from).ToListAsync(cancel))
            unit.OrganisationId = to;
        foreach (var step in await db.Set<LifeStep>().Where(step => step.SuccessorOrganisationId == from).ToListAsync(cancel))
            step.SuccessorOrganisationId = to;
        var initiators = await db.Set<Initiator>().Where(initiator => initiator.OrganisationId == from || initiator.OrganisationId == to)
            .ToListAsync(cancel);
        foreach (var initiator in initiators.Where(initiator => initiator.OrganisationId == from)) Replace(db, initiator, initiators, to);
    }

    private static void Move(Partnership partner, List<Partnership> both, Guid to, DateTimeOffset at)
    {
        var twin = both.FirstOrDefault(other => other.OrganisationId == to && other.AllianceId == partner.AllianceId && other.IsActive);
        if (partner.IsActive && twin is not null) partner.End(FuzzyDate.OfDay(at.BerlinDay), at);
        partner.OrganisationId = to;
    }

    /// <summary>The organisation is part of an initiator's key, so the row is replaced.</summary>
    private static void Replace(Db db, Initiator initiator, List<Initiator> all, Guid to)
    {
        db.Remove(initiator);
        if (all.Any(other => other.AllianceId == initiator.AllianceId && other.OrganisationId == to)) return;
        db.Add(new Initiator(initiator.AllianceId, to));
    }
}
