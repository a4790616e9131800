using System.Text.RegularExpressions;

namespace Buendnisnetz.Text;

/// <summary>
/// Names of places within a sentence: "im Landkreis Konstanz", "in der Region Hannover", "auf Borkum", "in der Gemeinde Hohe Börde".
/// The names are those of the official register with the designation in front.
/// </summary>
public static partial class GermanPlace
{
    private static readonly HashSet<string> Islands =
    [
        "Baltrum", "Borkum", "Fehmarn", "Gröde", "Helgoland", "Juist", "Langeneß", "Langeoog", "Norderney", "Nordstrand", "Pellworm",
        "Spiekeroog", "Sylt", "Usedom (Insel)", "Wangerooge",
    ];

    /// <summary>Where: "im Kreis Pinneberg", "in Husum".</summary>
    public static string In(string name) => KindOf(name) switch
    {
        Kind.Island => $"auf {name}",
        Kind.NamedIsland => $"auf der {name}",
        Kind.Masculine or Kind.Neuter => $"im {Inflected(name)}",
        Kind.Feminine => $"in der {name}",
        Kind.Phrase => $"in der Gemeinde {name}",
        _ => $"in {name}",
    };

    /// <summary>For whom: "für den Kreis Pinneberg", "für Husum".</summary>
    public static string For(string name) => KindOf(name) switch
    {
        Kind.NamedIsland or Kind.Feminine => $"für die {name}",
        Kind.Masculine => $"für den {Inflected(name)}",
        Kind.Neuter => $"für das {name}",
        Kind.Phrase => $"für die Gemeinde {name}",
        _ => $"für {name}",
    };

    /// <summary>"Märkischer Kreis" is "im Märkischen Kreis".</summary>
    private static string Inflected(string name) => name.Replace("ischer Kreis", "ischen Kreis", StringComparison.Ordinal);

    private static Kind KindOf(string name) => name switch
    {
        _ when Islands.Contains(name) => Kind.Island,
        _ when NamedIsland().IsMatch(name) => Kind.NamedIsland,
        _ when Masculine().IsMatch(name) => Kind.Masculine,
        "Saarland" => Kind.Neuter,
        _ when Feminine().IsMatch(name) => Kind.Feminine,
        _ when Phrase().IsMatch(name) => Kind.Phrase,
        _ => Kind.Name,
    };

    /// <summary>What a name is for grammar.</summary>
    private enum Kind { Name, Island, NamedIsland, Masculine, Neuter, Feminine, Phrase }

    [GeneratedRegex("^(Insel|Hallig) ")]
    private static partial Regex NamedIsland();

    [GeneratedRegex("^(Kreis|Landkreis|Stadtkreis|Regionalverband|Stadtverband|Bezirk|Regierungsbezirk) |"
        + @"^\S*(kreis|Kreis)( |$)|ischer Kreis$")]
    private static partial Regex Masculine();

    [GeneratedRegex("^(Region|Städteregion|StädteRegion|Metropolregion|Stadt|Kreisfreie Stadt|Hansestadt|Gemeinde|Samtgemeinde|"
        + "Verbandsgemeinde|Verwaltungsgemeinschaft) ")]
    private static partial Regex Feminine();

    /// <summary>A name that would be inflected, or begins with a preposition, stays as it is behind a word that carries it.</summary>
    [GeneratedRegex(@"^(Am|An|Auf|Im|In|Zur|Zum|Amt) |^\w+(?<!Nied|Ob|Klost)(er|es|sche|ohe|edere|bere) \p{Lu}")]
    private static partial Regex Phrase();
}
