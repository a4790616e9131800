namespace Buendnisnetz.Organisations;

/// <summary>
/// A list of terms that is kept as data, because several lists compete and change: partner categories, action
/// fields of the federal initiative, of a Land, of an award (INV-111).
/// </summary>
public sealed class Taxonomy : Entity
{
    private Taxonomy() { }

    /// <summary>Stable code, unique in the instance: "partner-category".</summary>
    public string Code { get; private init; } = "";

    /// <summary>The German name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Which edition of the list this is: "2026", "seit 2023".</summary>
    public string Edition { get; private set; } = "";

    /// <summary>The first day the list is in force; null for always.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>The first day the list is no longer in force; null for open-ended.</summary>
    public DateOnly? ValidUntil { get; private set; }

    /// <summary>A new list.</summary>
    public static Taxonomy Introduce(string code, string name, string edition, DateOnly? from, DateOnly? until, DateTimeOffset at)
    {
        var taxonomy = new Taxonomy { Code = code, Name = name, Edition = edition, ValidFrom = from, ValidUntil = until };
        taxonomy.Raise(new TaxonomyIntroduced(taxonomy.Id, name, null, at));
        return taxonomy;
    }

    /// <summary>Whether the list is in force on that day.</summary>
    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || ValidUntil > day);
}
