namespace Buendnisnetz.Projects;

/// <summary>Two projects become one.</summary>
public sealed partial class Project
{
    /// <summary>
    /// Takes another project in: whoever takes part there takes part here, its areas are covered, and where it still goes on it is handed
    /// over. Both were loaded with carriers, areas and turns.
    /// </summary>
    /// <returns>Who takes part since then.</returns>
    public IReadOnlyList<ProjectCarrier> TakeIn(Project other, Guid? by, DateTimeOffset at)
    {
        var last = carriers.Max(one => one.Position);
        var joined = other.carriers.OrderBy(who => who.Position).Where(who => !carriers.Exists(one => one.IsSameAs(who)))
            .Select((who, more) => who.At(Id, last + 1 + more)).ToList();
        carriers.AddRange(joined);
        ReachOut(other.areas.Select(area => area.Key));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
        if (other.Next.Contains(ProjectState.HandedOver))
            other.Turn(ProjectState.HandedOver, null, "Mit einem anderen Projekt zusammengelegt.", by, at);
        return joined;
    }
}
