namespace Buendnisnetz.Territory;

/// <summary>What a postal code says by itself.</summary>
public static partial class PostalCodes
{
    /// <summary>The one place that has this code; null where it has none or several.</summary>
    public static string? TownOf(string code) =>
        Gazetteer.Germany.OfCode(code).Select(place => place.Name).Distinct().ToList() is [var only] ? only : null;

    /// <summary>
    /// The Kreis of the first postal code in a text; null where there is none, where it lies in several, or where only its Land is sure.
    /// </summary>
    public static AreaKey? In(string text) => Code().Match(text) is { Success: true } found
        && Gazetteer.Germany.OfCode(found.Value).Select(place => place.Area).Distinct().ToList() is [{ Kreis: not null } only]
            ? only : null;

    [System.Text.RegularExpressions.GeneratedRegex(@"(?<!\d)\d{5}(?!\d)")]
    private static partial System.Text.RegularExpressions.Regex Code();
}
