using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>
/// A project that members of a network carry together, as a joint project of the network (001:3): once its office and each member that
/// carries it have agreed.
/// </summary>
public sealed class JointProject : Entity
{
    private readonly List<JointConsent> consents = [];

    private JointProject() { }

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>The project, where it was loaded.</summary>
    public Project? Project { get; private set; }

    /// <summary>When it was proposed, in UTC.</summary>
    public DateTimeOffset ProposedAt { get; private init; }

    /// <summary>When it ceased to be one, or came to nothing, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who ended it; null for the system and after erasure.</summary>
    public Guid? EndedBy { get; private set; }

    /// <summary>Why it ended.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who is asked and who has agreed, where they were loaded.</summary>
    public IReadOnlyList<JointConsent> Consents => consents;

    /// <summary>Whether all have agreed and it has not ended.</summary>
    public bool IsAgreed => EndedAt is null && consents.TrueForAll(one => one.AgreedAt is not null);

    /// <summary>Why it cannot be proposed; null where it can. Members are the alliances of the network among its carriers.</summary>
    public static string? ObstacleTo(Project project, Network network, IReadOnlyCollection<Guid> members) =>
        !network.IsOpen ? $"{network.Name} arbeitet nicht mehr."
        : !project.IsPublished ? "Stellen Sie das Projekt zuerst vor."
        : members.Count < 2 ? "Ein Gemeinschaftsprojekt tragen mindestens zwei Bündnisse des Netzwerks." : null;

    /// <summary>Proposes it; the office and each member that carries the project are asked.</summary>
    public static JointProject Propose(Project project, Network network, IReadOnlyCollection<Guid> members, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(project, network, members));
        var proposed = new JointProject { NetworkId = network.Id, ProjectId = project.Id, ProposedAt = at };
        proposed.consents.Add(new(proposed.Id, null));
        proposed.consents.AddRange(members.Order().Select(alliance => new JointConsent(proposed.Id, alliance)));
        proposed.Raise(new JointProjectProposed(network.Id, proposed.Id, by, at));
        return proposed;
    }

    /// <summary>Agrees for the office, or for one of the alliances; who has agreed already has.</summary>
    public void Agree(Guid? alliance, Guid? by, DateTimeOffset at)
    {
        Refusal.On(EndedAt is null ? null : "Dieser Vorschlag hat sich erledigt.");
        if (consents.Find(one => one.AllianceId == alliance) is not { AgreedAt: null } asked) return;
        asked.Agree(by, at);
        if (IsAgreed) Raise(new JointProjectAgreed(NetworkId, Id, by, at));
    }

    /// <summary>Why it cannot end; null where it can.</summary>
    public string? ObstacleToEnding(string? reason) => EndedAt is not null ? "Das ist schon beendet."
        : string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie in einem Satz, warum." : null;

    /// <summary>It is no joint project of the network any more; the project itself stays as it is.</summary>
    public void End(string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToEnding(reason));
        (EndedAt, EndedBy, Reason) = (at, by, reason.Trim());
        Raise(new JointProjectEnded(NetworkId, Id, by, at));
    }

    /// <summary>
    /// An alliance has left the network or the project: it is not asked any more. What fewer than two carry is no joint project; where all
    /// others had agreed, it is one now.
    /// </summary>
    internal void Lose(Guid alliance, Guid? by, DateTimeOffset at)
    {
        var wasAgreed = IsAgreed;
        if (EndedAt is not null || consents.RemoveAll(one => one.AllianceId == alliance) == 0) return;
        if (consents.Count(one => one.AllianceId is not null) < 2) End(TooFew, by, at);
        else if (IsAgreed && !wasAgreed) Raise(new JointProjectAgreed(NetworkId, Id, by, at));
    }

    private const string TooFew = "Es tragen keine zwei Mitglieder des Netzwerks mehr.";
}

/// <summary>The office, or an alliance, that is asked whether a project shall be a joint one.</summary>
public sealed class JointConsent
{
    private JointConsent() { }

    internal JointConsent(Guid joint, Guid? alliance) => (JointProjectId, AllianceId) = (joint, alliance);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The joint project.</summary>
    public Guid JointProjectId { get; private init; }

    /// <summary>The alliance; null for the office.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliances.Alliance? Alliance { get; private set; }

    /// <summary>When it agreed, in UTC.</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>Who agreed; null after erasure.</summary>
    public Guid? AgreedBy { get; private set; }

    internal void Agree(Guid? by, DateTimeOffset at) => (AgreedAt, AgreedBy) = (at, by);
}
