using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>Proposes joint projects and gives labels, one after the other.</summary>
internal sealed class JointDesk(Db db)
{
    /// <summary>
    /// Proposes a project as a joint one; whoever proposes agrees for those they decide for. Answers with what stands in the way.
    /// </summary>
    public async Task<string?> Propose(Project project, Network network, Actor me, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"joint project {project.Id:N}", cancel);
        if (await db.JointProjects.Living.AnyAsync(one => one.ProjectId == project.Id && one.NetworkId == network.Id, cancel))
            return "Das ist schon vorgeschlagen.";
        var members = await db.MembersCarrying(project, network.Id, cancel);
        if (JointProject.ObstacleTo(project, network, members) is { } obstacle) return obstacle;
        var proposed = db.JointProjects.Add(JointProject.Propose(project, network, members, me.PersonId, at)).Entity;
        AgreeAs(proposed, me, at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    /// <summary>Agrees for all for whom the actor decides.</summary>
    public static void AgreeAs(JointProject one, Actor me, DateTimeOffset at)
    {
        foreach (var consent in one.Consents.Where(consent => me.DecidesFor(consent, one.NetworkId)).ToList())
            one.Agree(consent.AllianceId, me.PersonId, at);
    }

    /// <summary>Gives a label to a place; answers with what stands in the way.</summary>
    public async Task<string?> Grant(Guid label, LabelledPlace place, string giver, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"label {label:N}", cancel);
        var one = await db.Labels.Include(found => found.Grants).FirstAsync(found => found.Id == label, cancel);
        if (one.ObstacleToGranting(place, at) is { } obstacle) return obstacle;
        db.Add(one.Grant(place, giver, by, at));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }
}
