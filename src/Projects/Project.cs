using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// Something that alliances and organisations do together for a while: what it is for stands here; its life, its carriers and what was
/// learnt each have a file of their own. It belongs to all its carriers equally (001:3).
/// </summary>
public sealed partial class Project : Entity
{
    private readonly List<ProjectField> fields = [];
    private readonly List<ProjectArea> areas = [];

    private Project() { }

    /// <summary>What it is called.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The title as a key to sort and search by.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>What it is, in one or two sentences.</summary>
    public string Lead { get; private set; } = "";

    /// <summary>Why it is needed.</summary>
    public string Need { get; private set; } = "";

    /// <summary>What is to be different afterwards.</summary>
    public string Goal { get; private set; } = "";

    /// <summary>For whom it is.</summary>
    public string? Audience { get; private set; }

    /// <summary>How one goes about it, as Markdown.</summary>
    public string Steps { get; private set; } = "";

    /// <summary>Since when, as exactly as that is known.</summary>
    public FuzzyDate? From { get; private set; }

    /// <summary>Until when; null where that is open.</summary>
    public FuzzyDate? Until { get; private set; }

    /// <summary>Who may read it once it is published.</summary>
    public Visibility Visibility { get; private set; }

    /// <summary>Since when others can read it, in UTC; null while it is a draft.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>When anything about it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Whether others can read it.</summary>
    public bool IsPublished => PublishedAt is not null;

    /// <summary>The action fields it works in.</summary>
    public IReadOnlyList<ProjectField> Fields => fields;

    /// <summary>The areas it is for.</summary>
    public IReadOnlyList<ProjectArea> Areas => areas;

    /// <summary>"2009 bis 2011", "seit Herbst 2024"; null where nothing is known.</summary>
    public string? Period => (From, Until) switch
    {
        (null, null) => null,
        ({ } from, null) => $"seit {from}",
        (null, { } until) => $"bis {until}",
        ({ } from, { } until) => from == until ? from.ToString() : $"{from} bis {until}",
    };

    /// <summary>The states in which a project can begin; what nobody says otherwise is planned.</summary>
    public static IReadOnlyList<ProjectState> Beginnings { get; } = [ProjectState.Planned, ProjectState.Idea];

    /// <summary>Begins a project of an alliance under an address that is still free; it is for the areas of the alliance.</summary>
    public static Project Begin(Alliance alliance, ProjectProfile profile, string freeSlug, Guid? by, DateTimeOffset at,
        ProjectState first = ProjectState.Planned)
    {
        Refusal.On(alliance.ObstacleToChange() ?? ObstacleTo(profile)
            ?? (Beginnings.Contains(first) ? null : "Ein Projekt beginnt als Idee oder geplant."));
        var begun = new Project { Slug = freeSlug };
        begun.Take(profile);
        begun.Enter(first, null, "", by, at);
        begun.carriers.Add(new(begun.Id, Carrying.Of(alliance), 1));
        begun.areas.AddRange(alliance.Areas.Select(area => new ProjectArea(begun.Id, area.Key)));
        begun.Changed(at);
        begun.Raise(new ProjectBegun(begun.Id, by, at));
        return begun;
    }

    /// <summary>Why it cannot be told like this; null where it can.</summary>
    public static string? ObstacleTo(ProjectProfile profile) =>
        Folding.Fold(profile.Title).Length < 3 ? "Der Titel braucht mindestens drei Buchstaben."
        : profile is { From: { } from, Until: { } until } && until.Latest < from.Earliest ? "Das Ende liegt vor dem Anfang." : null;

    /// <summary>Tells anew what it is.</summary>
    public void Describe(ProjectProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(profile) ?? (IsPublished ? ObstacleToBeingRead(profile.Visibility) : null) ?? ObstacleToLength(profile));
        Take(profile);
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }

    /// <summary>Says in which action fields it works and for which areas it is.</summary>
    public void Classify(IReadOnlyCollection<string> termCodes, IReadOnlyCollection<AreaKey> keys, Guid? by, DateTimeOffset at)
    {
        Refusal.On(IsPublished && termCodes.Count == 0 ? NoField : null);
        fields.RemoveAll(field => !termCodes.Contains(field.TermCode));
        fields.AddRange(termCodes.Except(fields.Select(field => field.TermCode)).Select(code => new ProjectField(Id, code)).ToList());
        areas.RemoveAll(area => !keys.Contains(area.Key));
        areas.AddRange(keys.Except(areas.Select(area => area.Key)).Select(key => new ProjectArea(Id, key)).ToList());
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }

    /// <summary>What is still missing before others can read it.</summary>
    public IEnumerable<string> Missing()
    {
        if (Lead.Length == 0) yield return "ein Satz, worum es geht";
        if (Need.Length == 0) yield return "wozu es gebraucht wird";
        if (Goal.Length == 0) yield return "das Ziel";
        if (fields.Count == 0) yield return "ein Handlungsfeld";
    }

    /// <summary>Why others cannot read it yet; null where they can.</summary>
    public string? ObstacleToPublishing() =>
        Missing().ToList() is { Count: > 0 } missing ? $"Es fehlt noch: {German.And(missing)}." : ObstacleToBeingRead(Visibility);

    /// <summary>An idea of an alliance is for those alone who work on it: so is what it carries.</summary>
    private string? ObstacleToBeingRead(Visibility by) =>
        by != Visibility.Place && Of(ProjectRole.Carrier).Any(who => who.Alliance?.State == LifeState.Idea)
            ? "Noch ist das Bündnis eine Idee, die nur sein Team sieht. Mit der Gründung können andere von seinen Projekten lesen." : null;

    /// <summary>Lets others read it.</summary>
    public void Publish(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPublishing());
        if (IsPublished) return;
        PublishedAt = at;
        Changed(at);
        Raise(new ProjectPublished(Id, Visibility, by, at));
    }

    /// <summary>Why the draft cannot be discarded; null where it can.</summary>
    public string? ObstacleToDiscarding() =>
        IsPublished ? "Was veröffentlicht ist, bleibt. Setzen Sie den Stand auf „abgebrochen“." : null;

    /// <summary>Says that the draft is gone; the caller removes it.</summary>
    public void Discard(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDiscarding());
        Raise(new ProjectDiscarded(Id, by, at));
    }

    private const string NoField = "Bitte wählen Sie mindestens ein Handlungsfeld.";

    private void Take(ProjectProfile profile)
    {
        (Title, SortKey, Lead) = (profile.Title.Trim(), Folding.Fold(profile.Title), profile.Lead.Trim());
        (Need, Goal, Steps) = (profile.Need.Trim(), profile.Goal.Trim(), profile.Steps.Trim());
        (Audience, From, Until) = (Trimmed(profile.Audience), profile.From, profile.Until);
        Visibility = profile.Visibility;
    }

    private void Changed(DateTimeOffset at) => ChangedAt = at;

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What a project is.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">What it is, in one or two sentences.</param>
/// <param name="Need">Why it is needed.</param>
/// <param name="Goal">What is to be different afterwards.</param>
/// <param name="Audience">For whom it is.</param>
/// <param name="Steps">How one goes about it, as Markdown.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until when.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record ProjectProfile(
    string Title, string Lead = "", string Need = "", string Goal = "", string? Audience = null, string Steps = "", FuzzyDate? From = null,
    FuzzyDate? Until = null, Visibility Visibility = Visibility.Public);

/// <summary>An action field that a project works in.</summary>
public sealed class ProjectField
{
    private ProjectField() { }

    internal ProjectField(Guid projectId, string termCode) => (ProjectId, TermCode) = (projectId, termCode);

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>The stable code of the term.</summary>
    public string TermCode { get; private init; } = "";
}

/// <summary>An area that a project is for.</summary>
public sealed class ProjectArea
{
    private ProjectArea() { }

    internal ProjectArea(Guid projectId, AreaKey key) => (ProjectId, Key, Kreis, Land) = (projectId, key, key.Kreis, key.Land);

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>Land, Kreis or municipality.</summary>
    public AreaKey Key { get; private init; }

    /// <summary>The Kreis it lies in; null for a Land.</summary>
    public AreaKey? Kreis { get; private init; }

    /// <summary>The Land it lies in.</summary>
    public AreaKey Land { get; private init; }
}
