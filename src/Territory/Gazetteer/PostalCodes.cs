namespace Buendnisnetz.Territory;

/// <summary>What a postal code says by itself.</summary>
public static class PostalCodes
{
    /// <summary>The one place that has this code; null where it has none or several.</summary>
    public static string? TownOf(string code) =>
        Gazetteer.Germany.OfCode(code).Select(place => place.Name).Distinct().ToList() is [var only] ? only : null;
}
