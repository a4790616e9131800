namespace Buendnisnetz.Organisations;

/// <summary>How the other term relates to the first.</summary>
public enum TermMatch
{
    /// <summary>Both mean the same.</summary>
    Exact = 0,

    /// <summary>The other term is wider.</summary>
    Broad = 1,

    /// <summary>The other term is narrower.</summary>
    Narrow = 2,
}

/// <summary>A bridge between two terms, mostly of different lists; it can be taken down again.</summary>
public sealed class TermMapping : Entity
{
    private TermMapping() { }

    /// <summary>The first term.</summary>
    public Guid FromId { get; private init; }

    /// <summary>The other term.</summary>
    public Guid ToId { get; private init; }

    /// <summary>How the other term relates to the first.</summary>
    public TermMatch Match { get; private init; }

    /// <summary>Why these two cannot be bridged, or null.</summary>
    public static string? ObstacleTo(Term from, Term to) => from.Id == to.Id ? "Ein Begriff kann nicht auf sich selbst verweisen." : null;

    /// <summary>Bridges two terms.</summary>
    public static TermMapping Between(Term from, TermMatch match, Term to, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(from, to));
        var mapping = new TermMapping { FromId = from.Id, ToId = to.Id, Match = match };
        mapping.Raise(new TermsMapped(from.Id, to.Id, from.Label, to.Label, match, by, at));
        return mapping;
    }
}
