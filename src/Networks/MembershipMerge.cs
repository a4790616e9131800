using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks;

/// <summary>
/// When two entries of an organisation become one, its memberships move along; where both are members, the later one ends.
/// </summary>
internal static class MembershipMerge
{
    public static MergeFollower Follower { get; } = new("Mitgliedschaften in Netzwerken", Count, Move);

    private static Task<int> Count(Db db, Guid organisation, CancellationToken cancel) =>
        db.Memberships.CountAsync(member => member.OrganisationId == organisation, cancel);

    private static async Task Move(Db db, OrganisationsMerged merged, CancellationToken cancel)
    {
        var (from, to) = (merged.OtherId, merged.SubjectId);
        var both = await db.Memberships.Where(member => member.OrganisationId == from || member.OrganisationId == to).ToListAsync(cancel);
        foreach (var member in both.Where(member => member.OrganisationId == from))
        {
            if (member.IsInForce && both.Any(other => other.OrganisationId == to && other.NetworkId == member.NetworkId && other.IsInForce))
                member.Leave(FuzzyDate.OfDay(merged.At.BerlinDay), merged.By, merged.At);
            member.OrganisationId = to;
        }
    }
}
