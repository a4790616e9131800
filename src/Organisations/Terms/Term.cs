namespace Buendnisnetz.Organisations;

/// <summary>
/// A term of a list. It is never deleted, only ended: what was tagged with it keeps its tag, nothing new gets it.
/// </summary>
public sealed class Term : Entity
{
    private Term() { }

    /// <summary>The list it belongs to.</summary>
    public Guid TaxonomyId { get; private init; }

    /// <summary>Stable code, unique in the whole instance; tags and addresses use it.</summary>
    public string Code { get; private init; } = "";

    /// <summary>The label.</summary>
    public string Label { get; private set; } = "";

    /// <summary>The label in Leichte Sprache; empty where there is none.</summary>
    public string PlainLabel { get; private set; } = "";

    /// <summary>What is meant, in a sentence or two; empty where the label says it all.</summary>
    public string Definition { get; private set; } = "";

    /// <summary>Its place in the list, small numbers first.</summary>
    public int Order { get; private set; }

    /// <summary>The wider term of the same list, where there is one.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>The first day it is in use; null for always.</summary>
    public DateOnly? ValidFrom { get; private init; }

    /// <summary>The first day it is no longer in use; null for open-ended.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>A new term at the end of a list or below another term of it.</summary>
    public static Term Add(Taxonomy list, string code, TermWording wording, int order, DateOnly? from, Guid? by, DateTimeOffset at,
        Term? below = null)
    {
        var term = new Term { TaxonomyId = list.Id, Code = code, Order = order, ParentId = below?.Id, ValidFrom = from };
        term.Take(wording);
        term.Raise(new TermAdded(term.Id, list.Id, term.Label, by, at));
        return term;
    }

    /// <summary>Whether it is in use on that day.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || ValidUntil > day);

    /// <summary>Words it differently; the code stays, and with it everything that was tagged.</summary>
    public void Reword(TermWording wording, int order, Guid by, DateTimeOffset at)
    {
        var before = Label;
        Take(wording);
        Order = order;
        Raise(new TermReworded(Id, before, Label, by, at));
    }

    /// <summary>Why it cannot be ended on that day, or null.</summary>
    public string? ObstacleToEnding(DateOnly day) =>
        ValidUntil is not null ? $"Dieser Begriff ist bereits zum {ValidUntil.Value.Long} beendet."
        : ValidFrom >= day ? "Das Ende muss nach dem Beginn liegen."
        : null;

    /// <summary>Takes it out of use from that day on.</summary>
    public void End(DateOnly day, Guid by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToEnding(day));
        ValidUntil = day;
        Raise(new TermEnded(Id, Label, day, by, at));
    }

    private void Take(TermWording wording) =>
        (Label, PlainLabel, Definition) = (wording.Label.Trim(), wording.PlainLabel.Trim(), wording.Definition.Trim());
}

/// <summary>How a term is put into words.</summary>
/// <param name="Label">The label.</param>
/// <param name="PlainLabel">The label in Leichte Sprache, where there is one.</param>
/// <param name="Definition">What is meant, where the label does not say it all.</param>
public sealed record TermWording(string Label, string PlainLabel = "", string Definition = "");
