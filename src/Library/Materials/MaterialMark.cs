namespace Buendnisnetz.Library;

/// <summary>By what a material is found in the directory: one of its action fields, the Land of those who are responsible.</summary>
public sealed class MaterialMark
{
    /// <summary>What the mark that every material has says: whether it was checked of late is asked of the material itself.</summary>
    internal const string Yes = "ja";

    private MaterialMark() { }

    internal MaterialMark(Guid materialId, Facet facet, string value) => (MaterialId, Facet, Value) = (materialId, facet, value);

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>What is said.</summary>
    public Facet Facet { get; private init; }

    /// <summary>The value, by its code.</summary>
    public string Value { get; private init; } = "";
}

/// <summary>By what the directory can be narrowed.</summary>
public enum Facet
{
    /// <summary>The sort of thing.</summary>
    Kind = 0,

    /// <summary>An action field.</summary>
    Field = 1,

    /// <summary>For whom it is.</summary>
    Audience = 2,

    /// <summary>The language.</summary>
    Language = 3,

    /// <summary>A Land in which those work who are responsible.</summary>
    Land = 4,

    /// <summary>Whether somebody has checked it of late.</summary>
    Checked = 5,
}
