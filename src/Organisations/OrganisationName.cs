namespace Buendnisnetz.Organisations;

/// <summary>
/// A name an organisation bore for a time (INV-11: the old name stays true for its dates), or under which it is known as well.
/// </summary>
public sealed class OrganisationName : Entity
{
    private readonly List<NameKey> keys = [];

    private OrganisationName() { }

    internal OrganisationName(Guid organisation, string name, FuzzyDate? from, FuzzyDate? until = null, bool isAlias = false)
    {
        (OrganisationId, From, Until, IsAlias) = (organisation, from, until, isAlias);
        Spell(name);
    }

    /// <summary>Whose name.</summary>
    public Guid OrganisationId { get; private init; }

    /// <summary>The name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name as a key to search by.</summary>
    public string FoldedName { get; private set; } = "";

    /// <summary>Since when, as exactly as it is known; null for as long as anybody remembers.</summary>
    public FuzzyDate? From { get; private init; }

    /// <summary>Until when another name took its place; null for still.</summary>
    public FuzzyDate? Until { get; private set; }

    /// <summary>Not a name in the line of names but one it was entered under a second time, kept at the merge.</summary>
    public bool IsAlias { get; private init; }

    internal void GiveWay(FuzzyDate to) => Until = to;

    /// <summary>By what names that are alike find this one.</summary>
    public IReadOnlyList<NameKey> Keys => keys;

    internal void Spell(string name)
    {
        (Name, FoldedName) = (name, Folding.Fold(name));
        var now = Distinctive.Keys(name).ToList();
        keys.RemoveAll(key => !now.Contains(key.Key));
        keys.AddRange(now.Where(key => keys.All(kept => kept.Key != key)).Select(key => new NameKey(Id, key)));
    }
}

/// <summary>An address under /organisationen that leads to an organisation, now or in the past.</summary>
public sealed class OrganisationAddress
{
    private OrganisationAddress() { }

    internal OrganisationAddress(string slug, Guid organisation) => (Slug, OrganisationId) = (slug, organisation);

    /// <summary>The last part of the address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>Where it leads.</summary>
    public Guid OrganisationId { get; private init; }
}
