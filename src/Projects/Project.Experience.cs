namespace Buendnisnetz.Projects;

/// <summary>What a project took and what it taught: effort, money, results, and what its makers would do differently.</summary>
public sealed partial class Project
{
    /// <summary>What it costs, in whole euros; null where nobody has said.</summary>
    public int? Cost { get; private set; }

    /// <summary>Who paid.</summary>
    public string? Funding { get; private set; }

    /// <summary>How much work it was, in hours; null where nobody has said.</summary>
    public int? Hours { get; private set; }

    /// <summary>What came of it, as Markdown.</summary>
    public string Results { get; private set; } = "";

    /// <summary>What went well.</summary>
    public string? WentWell { get; private set; }

    /// <summary>What its makers would do differently.</summary>
    public string? Otherwise { get; private set; }

    /// <summary>What helps others who imitate it.</summary>
    public string? Tips { get; private set; }

    /// <summary>Whom one may ask: a task, never only a name.</summary>
    public string? ContactName { get; private set; }

    /// <summary>The mailbox of whom one may ask.</summary>
    public string? ContactEmail { get; private set; }

    /// <summary>The telephone of whom one may ask.</summary>
    public string? ContactPhone { get; private set; }

    /// <summary>Since when it is told so that others can imitate it, in UTC; null where it is not.</summary>
    public DateTimeOffset? ExampleSince { get; private set; }

    /// <summary>Whether it is a practice example.</summary>
    public bool IsExample => ExampleSince is not null;

    /// <summary>Whether anything was learnt that others can read; effort and money stand among the facts.</summary>
    public bool HasExperience => Results.Length > 0 || FiguresText is not null || WentWell is not null || Otherwise is not null
        || Tips is not null;

    /// <summary>Whether anything was told of effort, money or experience.</summary>
    public bool HasEffortOrExperience => HasExperience || Cost is not null || Hours is not null || Funding is not null;

    /// <summary>What it cost and who paid, in one line; null where neither is known.</summary>
    public string? Money => (Cost, Funding) switch
    {
        (null, var by) => by,
        ({ } cost, var by) => $"{cost.ToString("N0", German.Culture)} Euro{(by is null ? "" : $", {by}")}",
    };

    /// <summary>Tells what it took and taught.</summary>
    public void Tell(ProjectExperience told, Guid? by, DateTimeOffset at)
    {
        Refusal.On(told.Cost < 0 || told.Hours < 0 ? "Aufwand und Kosten sind nie kleiner als null." : ObstacleToLength(told));
        var learnt = NewIn(told).ToList();
        (Cost, Hours, Funding, Results) = (told.Cost, told.Hours, Trimmed(told.Funding), told.Results.Trim());
        (WentWell, Otherwise, Tips) = (Trimmed(told.WentWell), Trimmed(told.Otherwise), Trimmed(told.Tips));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
        if (learnt.Count > 0) Raise(new ProjectLearnt(Id, German.And(learnt), by, at));
    }

    /// <summary>What of it is new to whoever imitates; tips go along with the texts that are compared.</summary>
    private IEnumerable<string> NewIn(ProjectExperience told)
    {
        if (told.Results.Trim() is { Length: > 0 } results && results != Results) yield return "Ergebnisse";
        if (Trimmed(told.WentWell) is { } well && well != WentWell) yield return "was gut geklappt hat";
        if (Trimmed(told.Otherwise) is { } otherwise && otherwise != Otherwise) yield return "was anders besser wäre";
    }

    /// <summary>Says whom one may ask.</summary>
    public void Answer(string? name, string? email, string? phone, Guid? by, DateTimeOffset at)
    {
        (ContactName, ContactEmail, ContactPhone) = (Trimmed(name), Trimmed(email), Trimmed(phone));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }

    /// <summary>What is still missing before others can imitate it.</summary>
    public IEnumerable<string> MissingForExample()
    {
        if (!IsPublished) yield return "die Veröffentlichung";
        if (State is not (ProjectState.Running or ProjectState.Resting or ProjectState.Completed or ProjectState.Perpetuated
            or ProjectState.HandedOver)) yield return "ein Anfang: Bisher ist das Projekt nicht gelaufen";
        if (Steps.Length == 0) yield return "die Schritte";
        if (Cost is null && Hours is null) yield return "der Aufwand in Euro oder Stunden";
        if (WentWell is null && Otherwise is null) yield return "was gut geklappt hat oder was Sie anders machen würden";
    }

    /// <summary>Why it cannot be an example; null where it can.</summary>
    public string? ObstacleToExample() =>
        MissingForExample().ToList() is { Count: > 0 } missing ? $"Zum Nachahmen fehlt noch: {German.And(missing)}."
        : Words > MostWordsOfExample ? TooLong(Words) : null;

    /// <summary>Tells it so that others can imitate it.</summary>
    public void BecomeExample(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToExample());
        if (IsExample) return;
        ExampleSince = at;
        Changed(at);
        Raise(new ProjectShared(Id, Visibility, by, at));
    }

    /// <summary>Is an example no longer; whoever has imitated it goes on.</summary>
    public void CeaseAsExample(Guid? by, DateTimeOffset at)
    {
        if (!IsExample) return;
        ExampleSince = null;
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }
}

/// <summary>What a project took and taught.</summary>
/// <param name="Cost">In whole euros.</param>
/// <param name="Hours">In hours of work.</param>
/// <param name="Funding">Who paid.</param>
/// <param name="Results">What came of it, as Markdown.</param>
/// <param name="WentWell">What went well.</param>
/// <param name="Otherwise">What its makers would do differently.</param>
/// <param name="Tips">What helps others who imitate it.</param>
public sealed record ProjectExperience(
    int? Cost = null, int? Hours = null, string? Funding = null, string Results = "", string? WentWell = null, string? Otherwise = null,
    string? Tips = null);
