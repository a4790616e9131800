using System.Text.Json;

namespace Buendnisnetz.Projects;

/// <summary>
/// An imitation: a project that was begun after the model of another one. The copy is always new when it is made, so an origin is older
/// than its copy and no circle can be (INV-42). What the origin said then is kept, so that both sides can compare.
/// </summary>
public sealed class Adoption : Entity
{
    private Adoption() { }

    /// <summary>The project that was imitated.</summary>
    public Guid SourceId { get; private init; }

    /// <summary>The project that was imitated, where it was loaded.</summary>
    public Project? Source { get; private set; }

    /// <summary>The imitation.</summary>
    public Guid CopyId { get; private init; }

    /// <summary>The imitation, where it was loaded.</summary>
    public Project? Copy { get; private set; }

    /// <summary>The first of the chain: the project that nobody had made before.</summary>
    public Guid RootId { get; private init; }

    /// <summary>When it was begun, in UTC.</summary>
    public DateTimeOffset AdoptedAt { get; private init; }

    /// <summary>Who began it; null after erasure.</summary>
    public Guid? AdoptedBy { get; private set; }

    /// <summary>Until when the origin was looked at, in UTC.</summary>
    public DateTimeOffset SeenAt { get; private set; }

    /// <summary>Since when it goes its own way and hears nothing of the origin any more, in UTC.</summary>
    public DateTimeOffset? DetachedAt { get; private set; }

    /// <summary>What the origin said when it was last looked at: texts by their stable names, as JSON.</summary>
    public string Seen { get; private set; } = "{}";

    /// <summary>Ties a copy, new as it is, to its origin.</summary>
    internal static Adoption Of(Project source, Adoption? origins, Project copy, Guid? by, DateTimeOffset at)
    {
        var made = new Adoption
        {
            SourceId = source.Id,
            CopyId = copy.Id,
            RootId = origins?.RootId ?? source.Id,
            AdoptedAt = at,
            AdoptedBy = by,
        };
        made.Look(source, at);
        return made;
    }

    /// <summary>What the origin says differently since it was last looked at.</summary>
    public IReadOnlyList<LineChange> News(Project source) => Compared(source);

    /// <summary>What the imitation says differently from the origin as it was taken over.</summary>
    public IReadOnlyList<LineChange> Differences(Project copy) => Compared(copy);

    /// <summary>Takes over what the origin says differently, of these texts; all others stay as the imitation has them.</summary>
    public void TakeOver(Project source, Project copy, IReadOnlyCollection<string> codes, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingOver(source, copy, codes));
        var news = Chosen(source, codes);
        if (news.Count > 0) copy.TakeLines(news, by, at);
        Look(source, at);
        Raise(new AdoptionLookedAt(CopyId, news.Count, by, at));
    }

    /// <summary>Why these texts cannot be taken over; null where they can. A practice example stays as short as one is.</summary>
    public string? ObstacleToTakingOver(Project source, Project copy, IReadOnlyCollection<string> codes) =>
        ObstacleToLooking() ?? copy.ObstacleToLength(Chosen(source, codes));

    private Dictionary<string, string> Chosen(Project source, IReadOnlyCollection<string> codes) => News(source)
        .Where(change => codes.Contains(change.Code)).ToDictionary(change => change.Code, change => change.Now);

    /// <summary>Why there is nothing to take over; null where there is.</summary>
    public string? ObstacleToLooking() => DetachedAt is null ? null : "Dieses Projekt geht schon seinen eigenen Weg.";

    /// <summary>Goes its own way from now on. Where it comes from stays to be read.</summary>
    public void Detach(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToLooking());
        DetachedAt = at;
        Raise(new AdoptionDetached(CopyId, by, at));
    }

    /// <summary>The origin has taken this text from its imitation: that is no news to either.</summary>
    internal void Share(string code, string text)
    {
        var seen = JsonSerializer.Deserialize<Dictionary<string, string>>(Seen)!;
        seen[code] = text;
        Seen = JsonSerializer.Serialize(seen);
    }

    private void Look(Project source, DateTimeOffset at) =>
        (Seen, SeenAt) = (JsonSerializer.Serialize(ProjectLine.Of(source).ToDictionary(line => line.Code, line => line.Text)), at);

    private IReadOnlyList<LineChange> Compared(Project now) => Compared(Seen, ProjectLine.Of(now));

    /// <summary>What is said differently from what was seen.</summary>
    internal static IReadOnlyList<LineChange> Compared(string before, IEnumerable<ProjectLine> now)
    {
        var seen = JsonSerializer.Deserialize<Dictionary<string, string>>(before)!;
        return [.. now
            .Select(line => new LineChange(line.Code, line.Label, seen.GetValueOrDefault(line.Code, ""), line.Text))
            .Where(change => change.Before.ReplaceLineEndings() != change.Now.ReplaceLineEndings())];
    }
}
