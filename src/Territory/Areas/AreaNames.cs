namespace Buendnisnetz.Territory;

/// <summary>How the names of areas are written on the page.</summary>
internal static class AreaNames
{
    /// <summary>
    /// "Landkreis Konstanz", "Ostalbkreis", "Region Hannover", "Stadt Heidelberg": the designation stands in front
    /// unless the name holds it.
    /// </summary>
    public static string Title(string name, string designation) => designation switch
    {
        _ when name.EndsWith("kreis", StringComparison.Ordinal) || name.Contains("Kreis", StringComparison.Ordinal) => name,
        _ when name.StartsWith("Region ", StringComparison.Ordinal) || name.StartsWith("StädteRegion ", StringComparison.Ordinal)
            || name.StartsWith("Städteregion ", StringComparison.Ordinal) => name,
        _ when name.StartsWith(designation, StringComparison.Ordinal) => name,
        "Kreisfreie Stadt" or "Stadtkreis" => $"Stadt {name}",
        _ => $"{designation} {name}",
    };
}
