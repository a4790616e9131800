namespace Buendnisnetz.Library;

/// <summary>
/// Where a material was cited or recognised, with its source (003:6: "ist sogar in der neuen Veröffentlichung des BMFSFJ als gutes Beispiel
/// beschrieben").
/// </summary>
public sealed class Citation : Entity
{
    private Citation() { }

    internal Citation(Guid materialId, CitationFacts facts, Guid? by, DateTimeOffset at)
    {
        (MaterialId, Kind, Who, Where) = (materialId, facts.Kind, facts.Who.Trim(), facts.Where.Trim());
        (Date, Url, ById, At) = (facts.Date, string.IsNullOrWhiteSpace(facts.Address) ? null : WebAddress.Of(facts.Address), by, at);
    }

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>Whether it was cited or recognised.</summary>
    public CitationKind Kind { get; private init; }

    /// <summary>Who has done so: "Bundesfamilienministerium".</summary>
    public string Who { get; private init; } = "";

    /// <summary>The source: title of the publication, name of the prize.</summary>
    public string Where { get; private init; } = "";

    /// <summary>When, as exactly as it is known; null where nobody knows.</summary>
    public FuzzyDate? Date { get; private init; }

    /// <summary>Where it can be read; null where it cannot.</summary>
    public string? Url { get; private init; }

    /// <summary>Who entered it; null after erasure.</summary>
    public Guid? ById { get; private set; }

    /// <summary>When it was entered, in UTC.</summary>
    public DateTimeOffset At { get; private init; }
}

/// <summary>What a mention is.</summary>
public enum CitationKind
{
    /// <summary>Named as an example or a source.</summary>
    Cited = 0,

    /// <summary>Honoured: a prize, a recommendation.</summary>
    Recognised = 1,
}

/// <summary>What is said of a mention.</summary>
/// <param name="Kind">Whether it was cited or recognised.</param>
/// <param name="Who">Who has done so.</param>
/// <param name="Where">The source.</param>
/// <param name="Date">When, as exactly as it is known.</param>
/// <param name="Address">Where it can be read.</param>
public sealed record CitationFacts(CitationKind Kind, string Who, string Where, FuzzyDate? Date = null, string? Address = null)
{
    /// <summary>What stands in the way, at which field.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (string.IsNullOrWhiteSpace(Who)) yield return new(nameof(Who), "Bitte sagen Sie, wer das Material erwähnt oder auszeichnet.");
        if (string.IsNullOrWhiteSpace(Where)) yield return new(nameof(Where), "Bitte nennen Sie die Quelle.");
        if (!string.IsNullOrWhiteSpace(Address) && WebAddress.Of(Address) is null)
            yield return new(nameof(Address), "Bitte geben Sie eine ganze Adresse an, die mit https:// beginnt.");
    }
}

/// <summary>Where a material is mentioned.</summary>
public sealed partial class Material
{
    private readonly List<Citation> citations = [];

    /// <summary>Its mentions, where they were loaded.</summary>
    public IReadOnlyList<Citation> Citations => citations;

    /// <summary>Enters a mention. Its alliance may have ended: others go on citing what it made.</summary>
    public Citation Cite(CitationFacts facts, Guid? by, DateTimeOffset at)
    {
        Refusal.On(facts.Objections().FirstOrDefault()?.Sentence);
        var made = new Citation(Id, facts, by, at);
        citations.Add(made);
        Raise(new MaterialCited(Id, made.Id, by, at));
        return made;
    }

    /// <summary>Takes a mention out that was entered by mistake.</summary>
    public void Uncite(Citation citation, Guid? by, DateTimeOffset at)
    {
        if (citations.Remove(citation)) Changed(by, at);
    }
}

/// <summary>Mentions in words.</summary>
public static class CitationWords
{
    extension(CitationKind kind)
    {
        /// <summary>How it is chosen.</summary>
        public string Label => kind == CitationKind.Cited ? "erwähnt" : "ausgezeichnet";
    }
}
