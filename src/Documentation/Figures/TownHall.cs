namespace Buendnisnetz.Documentation;

/// <summary>Administrations by the name of their municipality.</summary>
internal static class TownHall
{
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
