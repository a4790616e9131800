using Buendnisnetz.Territory;

namespace Buendnisnetz.Documentation;

/// <summary>Kinds and sizes of municipalities, as the federal statistics of cities and towns call them.</summary>
internal static class MunicipalityClass
{
    public const string Unknown = "nicht zugeordnet";

    /// <summary>All of them, the large ones first.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Großstadt (ab 100.000 Menschen)", "Mittelstadt (20.000 bis 100.000)", "Kleinstadt (5.000 bis 20.000)",
        "Landgemeinde (unter 5.000)", "Landkreis", Unknown,
    ];

    /// <summary>Which of them an area is.</summary>
    public static string Of(Area? area) => area switch
    {
        null or { Kind: AreaKind.Land } => Unknown,
        { Kind: AreaKind.Kreis } when area.Designation.EndsWith("kreis", StringComparison.OrdinalIgnoreCase)
            && !area.Designation.StartsWith("Stadt", StringComparison.OrdinalIgnoreCase) => "Landkreis",
        { Population: null } => Unknown,
        { Population: >= 100_000 } => All[0],
        { Population: >= 20_000 } => All[1],
        { Population: >= 5_000 } => All[2],
        _ => All[3],
    };

    /// <summary>The name of the municipality within the name of its administration: "Stadt Singen" is "Singen".</summary>
    public static (string Name, bool IsKreis)? NameIn(string organisation)
    {
        var (first, rest) = organisation.Split(' ', 2) is [var word, var others] ? (word, others.Trim()) : ("", "");
        return first.ToLowerInvariant() switch
        {
            "stadt" or "gemeinde" or "markt" or "stadtverwaltung" or "gemeindeverwaltung" or "landeshauptstadt" or "rathaus"
                or "bürgermeisteramt" => (rest, false),
            "landkreis" or "landratsamt" or "kreis" or "kreisverwaltung" => (rest, true),
            _ => null,
        };
    }
}
