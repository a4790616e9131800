using Buendnisnetz.Networks;

namespace Buendnisnetz.JointWork;

/// <summary>The right to write news in the name of a joint project ends with what it rests on, in the same transaction.</summary>
internal static class NewsRights
{
    /// <summary>The project is a joint one no more, of no network.</summary>
    public static async Task JointEnded(Db db, JointProjectEnded happened, CancellationToken cancel)
    {
        var project = db.JointProjects.Where(one => one.Id == happened.JointId).Select(one => one.ProjectId);
        var others = db.JointProjects.Living.Where(one => one.Id != happened.JointId && project.Contains(one.ProjectId));
        var rights = await Holding(db, happened.At).Where(one => project.Contains(one.ThingId) && !others.Any()).ToListAsync(cancel);
        await db.Revoke(rights, "Das Gemeinschaftsprojekt ist beendet.", happened.By, happened.At, cancel);
    }

    /// <summary>A member has left the network: what rests on its partnerships, or on its own membership, ends.</summary>
    public static async Task MemberLeft(Db db, MemberLeft happened, CancellationToken cancel)
    {
        if (await db.Memberships.FirstOrDefaultAsync(one => one.Id == happened.MembershipId, cancel) is not { } left) return;
        var projects = db.JointProjects.Living.Where(one => one.NetworkId == left.NetworkId).Select(one => one.ProjectId);
        var rights = await Holding(db, happened.At).Where(one => projects.Contains(one.ThingId)
            && ((one.AllianceId != null && one.AllianceId == left.AllianceId)
                || (one.AllianceId == null && one.OrganisationId == left.OrganisationId))).ToListAsync(cancel);
        await db.Revoke(rights, "Die Mitgliedschaft im Netzwerk ist beendet.", happened.By, happened.At, cancel);
    }

    private static IQueryable<LentRight> Holding(Db db, DateTimeOffset at) =>
        db.LentRights.Holding(at.BerlinDay).Where(one => one.Place == JointSeats.News).OrderBy(one => one.Id);
}
