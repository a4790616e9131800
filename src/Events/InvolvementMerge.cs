using Buendnisnetz.Organisations;

namespace Buendnisnetz.Events;

/// <summary>
/// When two entries of an organisation become one, all it stands behind goes along (INV-08). Where both stood behind the same event in the
/// same role, it is named once.
/// </summary>
internal static class InvolvementMerge
{
    public static MergeFollower Follower { get; } = new("Beteiligungen an Veranstaltungen",
        (db, id, cancel) => db.Involvements.CountAsync(who => who.OrganisationId == id, cancel), Move);

    private static async Task Move(Db db, OrganisationsMerged merged, CancellationToken cancel)
    {
        var (from, to) = (merged.OtherId, merged.SubjectId);
        var both = await db.Involvements.Where(who => who.OrganisationId == from || who.OrganisationId == to).ToListAsync(cancel);
        foreach (var who in both.Where(who => who.OrganisationId == from).ToList())
            if (both.Exists(twin => twin.OrganisationId == to && twin.EventId == who.EventId && twin.Role == who.Role)) db.Remove(who);
            else who.BelongTo(to);
    }
}
