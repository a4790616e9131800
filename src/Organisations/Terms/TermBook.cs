namespace Buendnisnetz.Organisations;

/// <summary>All terms with the lists they stand in and the bridges between them, read at once.</summary>
public sealed class TermBook
{
    private readonly TermWeb web;

    private TermBook(IReadOnlyList<KnownTerm> terms)
    {
        (Terms, web) = (terms, new(terms.SelectMany(term => term.Bridges)));
        foreach (var term in terms) web.Below(term.ParentId, term.Id);
    }

    /// <summary>The terms of all lists, in no order.</summary>
    public IReadOnlyList<KnownTerm> Terms { get; }

    /// <summary>
    /// The codes under which to look for something: the codes themselves, what means the same in other lists, what is
    /// narrower, and one step of what is wider, because lists are cut differently (INV-111).
    /// </summary>
    public IReadOnlyList<string> CodesFoundBy(IReadOnlyCollection<string> codes)
    {
        var found = web.FoundBy(Terms.Where(term => codes.Contains(term.Code)).Select(term => term.Id));
        return [.. Terms.Where(term => found.Contains(term.Id)).Select(term => term.Code)];
    }

    /// <summary>The same for each of several codes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> CodesFoundByEach(IEnumerable<string> codes) =>
        codes.Distinct().ToDictionary(code => code, code => (IReadOnlyCollection<string>)CodesFoundBy([code]));

    internal static async Task<TermBook> Read(Db db, CancellationToken cancel)
    {
        var bridges = db.TermMappings;
        return new(await db.Terms.Join(db.Taxonomies, term => term.TaxonomyId, list => list.Id, (term, list) => new KnownTerm
        {
            Id = term.Id,
            Code = term.Code,
            Label = term.Label,
            Order = term.Order,
            ParentId = term.ParentId,
            ValidFrom = term.ValidFrom,
            ValidUntil = term.ValidUntil,
            List = list.Code,
            ListName = list.Name,
            Bridges = bridges.Where(bridge => bridge.FromId == term.Id).ToList(),
        }).AsNoTracking().ToListAsync(cancel));
    }
}

/// <summary>A term as the book holds it.</summary>
public sealed class KnownTerm
{
    /// <summary>The term.</summary>
    public Guid Id { get; init; }

    /// <summary>Its code.</summary>
    public string Code { get; init; } = "";

    /// <summary>The label.</summary>
    public string Label { get; init; } = "";

    /// <summary>Its place in the list.</summary>
    public int Order { get; init; }

    /// <summary>The code of its list.</summary>
    public string List { get; init; } = "";

    /// <summary>What its list is called.</summary>
    public string ListName { get; init; } = "";

    /// <summary>The bridges that begin at it.</summary>
    public IReadOnlyList<TermMapping> Bridges { get; init; } = [];

    internal Guid? ParentId { get; init; }

    internal DateOnly? ValidFrom { get; init; }

    internal DateOnly? ValidUntil { get; init; }

    /// <summary>Whether it is in use on that day.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || ValidUntil > day);
}
