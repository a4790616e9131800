namespace Buendnisnetz.Projects;

/// <summary>Two projects become one, and part again where that was a mistake.</summary>
public sealed partial class Project
{
    private const string TakenIn = "Mit einem anderen Projekt zusammengelegt.";

    /// <summary>
    /// Takes another project in: whoever takes part there takes part here, its areas are covered, and where it still goes on it is handed
    /// over. Both were loaded with carriers, areas and turns.
    /// </summary>
    /// <returns>Who takes part since then, and what is covered since then.</returns>
    public (IReadOnlyList<ProjectCarrier> Joined, BroughtAlong Brought) TakeIn(Project other, Guid? by, DateTimeOffset at)
    {
        var (last, before) = (carriers.Max(one => one.Position), areas.Select(area => area.Key).ToHashSet());
        var joined = other.carriers.OrderBy(who => who.Position).Where(who => !carriers.Exists(one => one.IsSameAs(who)))
            .Select((who, more) => who.At(Id, last + 1 + more)).ToList();
        carriers.AddRange(joined);
        ReachOut(other.areas.Select(area => area.Key));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
        if (other.Next.Contains(ProjectState.HandedOver)) other.Turn(ProjectState.HandedOver, null, TakenIn, by, at);
        return (joined, new([.. joined.Select(who => who.Id)],
            [.. areas.Select(area => area.Key).Where(key => !before.Contains(key)).Select(key => key.Text)]));
    }

    /// <summary>Why it cannot give back what it got; null where it can. Its carriers were loaded.</summary>
    public string? ObstacleToGivingBack(BroughtAlong brought) =>
        Named(ProjectRole.Carrier).Any(who => !brought.Has(who))
            && Of(ProjectRole.Carrier).Any(who => who.AllianceId is not null && !brought.Has(who)) ? null
            : $"{Title.Quoted} hätte danach niemanden mehr, der es trägt. Tragen Sie zuerst jemand anderen ein.";

    /// <summary>Gives back who and what came with another project.</summary>
    internal void GiveBack(BroughtAlong brought, Guid? by, DateTimeOffset at)
    {
        var gone = carriers.Where(brought.Has).ToList();
        carriers.RemoveAll(gone.Contains);
        areas.RemoveAll(area => brought.Has(area.Key));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
        foreach (var who in gone.Where(who => who.Role == ProjectRole.Carrier))
            Raise(new CarrierLeft(Id, who.AllianceId, who.OrganisationId, by, at));
    }

    /// <summary>That it was handed over at this moment was a mistake.</summary>
    /// <returns>Why it stays as it is, where somebody has changed its state since; null where it stands as before.</returns>
    internal string? ComeBack(DateTimeOffset moment, Guid? by, DateTimeOffset at)
    {
        if (Story.Last() is { State: ProjectState.HandedOver } last && last.RecordedAt == moment) TakeBack(by, at);
        else if (State == ProjectState.HandedOver || turns.Exists(turn => turn.RecordedAt == moment))
            return $"{Title.Quoted} bleibt, wie es ist: {State.Label}.";
        return null;
    }
}
