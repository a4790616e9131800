using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Imitating a project, and taking over what its origin has learnt since.</summary>
public sealed partial class Project
{
    /// <summary>Why it cannot be imitated by this alliance; null where it can. Its carriers were loaded.</summary>
    public string? ObstacleToImitation(Alliance by) => !IsExample ? "Dieses Projekt steht nicht zum Nachahmen bereit."
        : carriers.Exists(who => who.Role == ProjectRole.Carrier && who.AllianceId == by.Id) ? "Das ist Ihr eigenes Projekt."
        : by.ObstacleToChange();

    /// <summary>Whether none of the alliances that carry it is at work: they pause or have ended. Its carriers were loaded.</summary>
    public bool IsLeft => Of(ProjectRole.Carrier).Select(who => who.Alliance).OfType<Alliance>().ToList() is { Count: > 0 } homes
        && homes.TrueForAll(home => home.State is LifeState.CreativePause or LifeState.Ended);

    /// <summary>The alliance that it is named by: the first that carries it.</summary>
    public string HomeName => Of(ProjectRole.Carrier).OrderBy(who => who.KeepsOnly).FirstOrDefault(who => who.Alliance is not null)?.Name
        ?? Title;

    /// <summary>
    /// Begins a copy in another alliance: need, goal, steps, tips and links go along, what is local is asked for. The steps become a plan,
    /// what is needed a list to be ticked off. The copy is a draft of its own, for as many to read as its origin.
    /// </summary>
    public (Project Copy, Adoption Adoption) Imitate(Alliance alliance, LocalPart local, Adoption? origins, string freeSlug, Guid? by,
        DateTimeOffset at)
    {
        Refusal.On(ObstacleToImitation(alliance));
        var profile = new ProjectProfile(local.Title, Lead, Need, Goal, Audience, Steps, local.From, null, Visibility);
        var copy = Begin(alliance, profile, freeSlug, by, at);
        (copy.Tips, copy.LinksText) = (Tips, LinksText);
        (copy.PlanText, copy.MaterialText) = (Written(ForImitation.Plan), Written(ForImitation.Material));
        (copy.ContactName, copy.ContactEmail) = (Trimmed(local.ContactName), Trimmed(local.ContactEmail));
        copy.fields.AddRange(fields.Select(field => new ProjectField(copy.Id, field.TermCode)));
        copy.Raise(new ProjectImitated(Id, copy.Id, by, at));
        return (copy, Adoption.Of(this, origins, copy, by, at));
    }

    /// <summary>Says of these texts what the origin says.</summary>
    internal void TakeLines(IReadOnlyDictionary<string, string> lines, Guid? by, DateTimeOffset at)
    {
        (Lead, Need) = (lines.GetValueOrDefault("lead", Lead), lines.GetValueOrDefault("need", Need));
        (Goal, Steps) = (lines.GetValueOrDefault("goal", Goal), lines.GetValueOrDefault("steps", Steps));
        Audience = Trimmed(lines.GetValueOrDefault("audience", Audience ?? ""));
        Tips = Trimmed(lines.GetValueOrDefault("tips", Tips ?? ""));
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }
}

/// <summary>What is local of an imitation.</summary>
/// <param name="Title">What it is called there.</param>
/// <param name="From">When it begins there.</param>
/// <param name="ContactName">Whom one may ask there: a task.</param>
/// <param name="ContactEmail">The mailbox of whom one may ask there.</param>
public sealed record LocalPart(string Title, FuzzyDate? From = null, string? ContactName = null, string? ContactEmail = null);
