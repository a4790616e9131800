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

    /// <summary>
    /// Gives a code of four digits its zero back, which spreadsheet programs drop: where such a code exists, and the place beside it, if
    /// there is one, is known to lie there.
    /// </summary>
    public static void Mend(Dictionary<string, string> cells, string code, string town)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.TryGetValue(code, out var typed) && LacksDigit(typed) && Fits($"0{typed}", cells.GetValueOrDefault(town, "")))
            cells[code] = $"0{typed}";
    }

    /// <summary>What is to be asked about a code of four digits that stands beside this place; null where nothing is.</summary>
    public static string? Question(string typed, string town) => !LacksDigit(typed) ? null
        : $"Die Postleitzahl {typed.Quoted} hat nur vier Ziffern" + (town.Length == 0 ? ". Welche ist gemeint?"
            : IsKnown($"0{typed}") && !Fits($"0{typed}", town) ? $", und zu 0{typed} kennen wir {town.Quoted} nicht. Welche ist gemeint?"
            : $". Welche ist bei {town.Quoted} gemeint?");

    /// <summary>What a code of four digits may mean: codes of this place with a digit more, and the one with a zero before it.</summary>
    public static IReadOnlyList<string> Meant(string typed, string town) => !LacksDigit(typed) ? []
        : [.. Known(town).Select(place => place.Code).OfType<string>().Where(code => IsOf(typed, code)).Distinct()
            .Order(StringComparer.Ordinal).Take(MostMeant).Concat(IsKnown($"0{typed}") ? [$"0{typed}"] : Array.Empty<string>()).Distinct()];

    private const int MostMeant = 3;

    private static bool LacksDigit(string typed) => typed.Length == 4 && typed.All(char.IsAsciiDigit);

    private static bool IsKnown(string code) => Gazetteer.Germany.OfCode(code).Count > 0;

    /// <summary>Whether the code is the typed one with one digit more.</summary>
    private static bool IsOf(string typed, string code) => Enumerable.Range(0, code.Length).Any(at => code.Remove(at, 1) == typed);

    private static bool Fits(string code, string town)
    {
        var there = Gazetteer.Germany.OfCode(code);
        return there.Count > 0 && (town.Length == 0
            || Known(town).Any(place => there.Any(one => one.Area.Covers(place.Area) || place.Area.Covers(one.Area)))
            || Gazetteer.Germany.Kreise.Any(kreis => IsCalled(kreis, town) && there.Any(one => one.Area.Covers(kreis.Key))));
    }

    private static IEnumerable<GazetteerPlace> Known(string town) => town.Length == 0 ? []
        : Gazetteer.Germany.OfStem(PlaceNames.Stem(town)).Where(place => PlaceNames.SameAddition(place.Name, town));

    private static bool IsCalled(GazetteerKreis kreis, string name) =>
        PlaceNames.Key(name) is var key
        && (key == PlaceNames.Key(kreis.Name) || key == PlaceNames.Key($"{kreis.Designation} {kreis.Name}"));

    [System.Text.RegularExpressions.GeneratedRegex(@"(?<!\d)\d{5}(?!\d)")]
    private static partial System.Text.RegularExpressions.Regex Code();
}
