namespace Buendnisnetz.Projects;

/// <summary>Who carries a project, and who helps with it (INV-40).</summary>
public sealed partial class Project
{
    private readonly List<ProjectCarrier> carriers = [];

    /// <summary>Who takes part, where they were loaded.</summary>
    public IReadOnlyList<ProjectCarrier> Carriers => carriers;

    /// <summary>Those in a role, in their order.</summary>
    public IEnumerable<ProjectCarrier> Of(ProjectRole role) => carriers.Where(one => one.Role == role).OrderBy(one => one.Position);

    /// <summary>Those in a role as its page names them: without alliances that only look after the page.</summary>
    public IEnumerable<ProjectCarrier> Named(ProjectRole role) => Of(role).Where(one => !one.KeepsOnly);

    /// <summary>The alliances that only look after its page.</summary>
    public IEnumerable<ProjectCarrier> Keepers() => Of(ProjectRole.Carrier).Where(one => one.KeepsOnly);

    /// <summary>Why an alliance cannot only look after the page; null where it can.</summary>
    public string? ObstacleToKeeping(ProjectCarrier one) =>
        one is not { Role: ProjectRole.Carrier, AllianceId: not null } ? "Die Seite pflegt ein Bündnis, das als Träger eingetragen ist."
        : !Named(ProjectRole.Carrier).Any(other => other != one) ? "Tragen Sie zuerst ein, wer das Projekt trägt." : null;

    /// <summary>An alliance carries it no longer and only looks after its page, or carries it again.</summary>
    public void Keep(ProjectCarrier one, bool only, Guid? by, DateTimeOffset at)
    {
        if (only) Refusal.On(ObstacleToKeeping(one));
        one.Keep(only);
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }

    /// <summary>Whether it belongs to several.</summary>
    public bool IsJoint => Of(ProjectRole.Carrier).Skip(1).Any();

    /// <summary>Why somebody cannot take part; null where they can.</summary>
    public string? ObstacleToJoining(Carrying who) => carriers.Exists(one => one.Is(who)) ? $"{who.Name} steht hier schon." : null;

    /// <summary>Takes somebody in.</summary>
    public ProjectCarrier Join(ProjectRole role, Carrying who, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToJoining(who));
        var joined = new ProjectCarrier(Id, who, carriers.Count == 0 ? 1 : carriers.Max(one => one.Position) + 1, role);
        carriers.Add(joined);
        if (role == ProjectRole.Carrier) ReachOut(who.Areas);
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
        return joined;
    }

    /// <summary>Why somebody cannot leave; null where they can.</summary>
    public string? ObstacleToLeaving(ProjectCarrier one) => one.Role == ProjectRole.Partner ? null
        : !one.KeepsOnly && !Named(ProjectRole.Carrier).Any(other => other != one)
            ? "Ein Projekt hat immer jemanden, der es trägt. Tragen Sie zuerst jemand anderen ein."
        : one.AllianceId is not null && Of(ProjectRole.Carrier).Count(other => other.AllianceId is not null) == 1
            ? "Dieses Bündnis pflegt die Seite. Tragen Sie zuerst ein anderes Bündnis ein." : null;

    /// <summary>Takes somebody out again.</summary>
    public void Leave(ProjectCarrier one, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToLeaving(one));
        carriers.Remove(one);
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
        if (one.Role == ProjectRole.Carrier) Raise(new CarrierLeft(Id, one.AllianceId, one.OrganisationId, by, at));
    }
}
