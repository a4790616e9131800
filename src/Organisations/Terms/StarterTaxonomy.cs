namespace Buendnisnetz.Organisations;

/// <summary>
/// A list of terms that a module brings along. It is stored once, when the instance does not know its code yet;
/// from then on it belongs to the administration.
/// </summary>
/// <param name="Code">Stable code of the list.</param>
/// <param name="Name">The German name.</param>
/// <param name="Edition">Which edition of the list.</param>
/// <param name="ValidFrom">The first day it is in force; null for always.</param>
/// <param name="ValidUntil">The first day it is no longer in force; null for open-ended.</param>
public sealed record StarterTaxonomy(string Code, string Name, string Edition = "1", DateOnly? ValidFrom = null,
    DateOnly? ValidUntil = null)
{
    private readonly List<StarterTerm> terms = [];
    private readonly List<StarterMapping> mappings = [];

    /// <summary>The terms in order.</summary>
    public IReadOnlyList<StarterTerm> Terms => terms;

    /// <summary>Bridges to terms of this list or of lists contributed before.</summary>
    public IReadOnlyList<StarterMapping> Mappings => mappings;

    /// <summary>Adds a term.</summary>
    public StarterTaxonomy With(string code, string label, string plainLabel = "", string definition = "", string? below = null)
    {
        terms.Add(new(code, new(label, plainLabel, definition), below));
        return this;
    }

    /// <summary>Bridges two terms by their codes; they may stand in different lists.</summary>
    public StarterTaxonomy Maps(string from, TermMatch match, string to)
    {
        mappings.Add(new(from, match, to));
        return this;
    }
}

/// <summary>A term that a module brings along.</summary>
/// <param name="Code">Stable code, unique in the instance.</param>
/// <param name="Wording">How it is put into words.</param>
/// <param name="Below">Code of the wider term of the same list, which stands before it.</param>
public sealed record StarterTerm(string Code, TermWording Wording, string? Below);

/// <summary>A bridge that a module brings along.</summary>
/// <param name="From">Code of the first term.</param>
/// <param name="Match">How the other relates to it.</param>
/// <param name="To">Code of the other term.</param>
public sealed record StarterMapping(string From, TermMatch Match, string To);
