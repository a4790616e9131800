using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;

namespace Buendnisnetz.Events;

/// <summary>What has come of an agreement: an alliance that was founded, a project that one of its parties carries.</summary>
public sealed partial class Agreement
{
    /// <summary>The alliance that it has become.</summary>
    public Guid? AllianceId { get; private set; }

    /// <summary>The alliance that it has become, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The project that it has become; null again where its draft was discarded.</summary>
    public Guid? ProjectId { get; private set; }

    /// <summary>The project that it has become, where it was loaded.</summary>
    public Project? Project { get; private set; }

    /// <summary>Why it cannot be said to have become that alliance; null where it can.</summary>
    public string? ObstacleToBecoming(Alliance alliance) => ObstacleToFruit()
        ?? (alliance.State == LifeState.Idea ? $"{alliance.Name.Quoted} ist noch eine Idee, die niemand sieht." : null);

    /// <summary>Why no alliance can be founded of it; null where one can.</summary>
    public string? ObstacleToFounding() => AllianceId is not null ? "Aus dieser Vereinbarung ist schon ein Bündnis geworden."
        : ObstacleToFruit();

    /// <summary>An alliance has come of it.</summary>
    public void Become(Alliance alliance, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToBecoming(alliance));
        (AllianceId, Alliance) = (alliance.Id, alliance);
        Raise(new AgreementBecame(EventId, Id, alliance.Id, by, at));
    }

    /// <summary>That an alliance has come of it was a mistake.</summary>
    public void UnbecomeAlliance() => (AllianceId, Alliance) = (null, null);

    /// <summary>The alliances that may make a project of it: those that have confirmed it and still take part.</summary>
    public IEnumerable<Alliance> PossibleHomes =>
        Confirmed.Select(party => party.Alliance).OfType<Alliance>().DistinctBy(alliance => alliance.Id);

    /// <summary>Why this alliance cannot make a project of it; null where it can.</summary>
    public string? ObstacleToProject(Alliance home) => ObstacleToFruit()
        ?? (ProjectId is not null ? "Aus dieser Vereinbarung ist schon ein Projekt geworden."
        : !Confirmed.Any(party => party.AllianceId == home.Id) ? $"{home.Name.Quoted} gehört nicht zu den Beteiligten."
        : home.ObstacleToChange());

    /// <summary>
    /// One of its parties makes a project of it: a draft that says what was agreed, with the next step as its first. That alliance carries
    /// it, the organisations are its partners. Which other alliance agreed was only typed at a table, so none is made a carrier here.
    /// </summary>
    public Project BecomeProject(Alliance home, string title, string freeSlug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToProject(home));
        var begun = Project.Begin(home, ToProject(title), freeSlug, by, at);
        foreach (var party in Confirmed)
        {
            if (party.Organisation is { } house) TakeAlong(begun, ProjectRole.Partner, Carrying.Of(house), by, at);
        }
        (ProjectId, Project) = (begun.Id, begun);
        Raise(new AgreementBecameProject(EventId, Id, begun.Id, by, at));
        return begun;
    }

    /// <summary>What a project says that is made of it.</summary>
    public ProjectProfile ToProject(string title) => new(title, Purpose, Steps: FirstStep);

    private string FirstStep => NextStep is null ? "" : $"1. {NextStep}{(NextStepOn is { } on ? $", {on}" : "")}";

    private string? ObstacleToFruit() => ObstacleToChange()
        ?? (Counts ? null : "Erst wenn zwei Beteiligte bestätigt haben, kann aus der Vereinbarung etwas entstehen.");

    private static void TakeAlong(Project begun, ProjectRole role, Carrying who, Guid? by, DateTimeOffset at)
    {
        if (begun.ObstacleToJoining(who) is null) begun.Join(role, who, by, at);
    }
}
