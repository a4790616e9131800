namespace Buendnisnetz.Territory;

/// <summary>
/// A Land, a Kreis or a Gemeinde as the official register knows it. One that is dissolved gets its last day and
/// stays: what was founded there keeps its place (AG-01).
/// </summary>
public sealed class Area
{
    private Area() { }

    internal Area(AreaKey key, string name, string designation)
    {
        Key = key;
        Kind = key.Level;
        Land = key.Land;
        Kreis = key.Kreis;
        (Name, SortKey, Designation) = (name, Folding.Fold(name), designation);
    }

    /// <summary>The official key.</summary>
    public AreaKey Key { get; private init; }

    /// <summary>Land, Kreis or Gemeinde.</summary>
    public AreaKind Kind { get; private init; }

    /// <summary>The Land in which it lies.</summary>
    public AreaKey Land { get; private init; }

    /// <summary>The Kreis in which it lies or that it is; null for a Land.</summary>
    public AreaKey? Kreis { get; private init; }

    /// <summary>The name as people write it: "Radolfzell am Bodensee", "Konstanz" also for the Landkreis.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The official designation: "Stadt", "Landkreis", "Hansestadt"; empty where there is none.</summary>
    public string Designation { get; internal set; } = "";

    /// <summary>The folded name, to sort and to search by.</summary>
    public string SortKey { get; internal set; } = "";

    /// <summary>The postal code of the seat of the municipality's administration.</summary>
    public string? PostalCode { get; internal set; }

    /// <summary>Degrees north, where known.</summary>
    public double? Latitude { get; internal set; }

    /// <summary>Degrees east, where known.</summary>
    public double? Longitude { get; internal set; }

    /// <summary>Inhabitants, where known.</summary>
    public int? Population { get; internal set; }

    /// <summary>Its size in hectares, where known.</summary>
    public int? AreaHectares { get; internal set; }

    /// <summary>The first register that names it; null where it came with the product.</summary>
    public DateOnly? ValidFrom { get; internal set; }

    /// <summary>The first register that no longer names it; null while it exists.</summary>
    public DateOnly? ValidUntil { get; internal set; }

    /// <summary>The area that took its place, where the register lets one conclude that.</summary>
    public AreaKey? Successor { get; internal set; }

    /// <summary>"Landkreis Konstanz", "Radolfzell am Bodensee", "Stadt Karlsruhe" for the Stadtkreis.</summary>
    public string Title => Kind == AreaKind.Kreis ? TitleOf(Name, Designation) : Name;

    /// <summary>What a Kreis with this name and designation is called in full.</summary>
    public static string TitleOf(string name, string designation) => designation.Length > 0 ? AreaNames.Title(name, designation) : name;

    /// <summary>Whether it is a Kreis with municipalities in it, not a city that is its own Kreis.</summary>
    public bool IsLandkreis => Kind == AreaKind.Kreis && Designation is not ("Kreisfreie Stadt" or "Stadtkreis");

    /// <summary>As a sentence names it: "Landkreis Konstanz", but "Karlsruhe" for the Stadtkreis.</summary>
    internal string Spoken => IsLandkreis ? Title : Name;

    /// <summary>Where it lies, where known.</summary>
    public Coordinates? Position => Coordinates.Of(Latitude, Longitude);

    /// <summary>Whether it exists on that day, as far as the registers say.</summary>
    public bool ExistsOn(DateOnly day) => ValidUntil is null || day < ValidUntil;
}
