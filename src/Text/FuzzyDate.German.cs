using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Text;

// How people write and read it.
public readonly partial record struct FuzzyDate
{
    private static readonly CultureInfo German = CultureInfo.GetCultureInfo("de-DE");
    private static readonly string[] Months = German.DateTimeFormat.MonthNames[..12];
    private static readonly string[] Parts = ["Anfang", "Mitte", "Ende"];
    private static readonly string[] Seasons = ["Frühjahr", "Sommer", "Herbst", "Winter"];

    /// <summary>What to tell people who have to type one.</summary>
    public const string Hint = "So genau, wie Sie es wissen: 2010, Anfang 2010, Herbst 2010, April 2010 oder 12.04.2010";

    /// <summary>"2010", "Anfang 2009", "Herbst 2008", "April 2010" or "12. April 2010".</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Year => Year.ToString(CultureInfo.InvariantCulture),
        DatePrecision.PartOfYear => $"{Parts[Part - 1]} {Year}",
        DatePrecision.Season => $"{Seasons[Part - 1]} {Year}",
        DatePrecision.Month => $"{Months[Part - 1]} {Year}",
        _ => $"{DayOfMonth}. {Months[Part - 1]} {Year}",
    };

    /// <summary>
    /// "2010", "2010-04" or "2010-04-12": reduced precision as ISO 8601 has it, for machines; a season or part gives the year.
    /// </summary>
    public string ToIso() => Precision switch
    {
        DatePrecision.Month => Earliest.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        DatePrecision.Day => Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>
    /// Reads what people type: 2010, Anfang 2009, Herbst 2008, April 2010, 04/2010, 12.4.2010, 12. April 2010, 2010-04-12.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out FuzzyDate date)
    {
        date = default;
        var match = Written().Match(text?.Trim() ?? "");
        if (!match.Success) return false;
        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        if (year is < 1000 or > 9998) return false;
        var word = match.Groups["word"].Value;
        return word.Length > 0
            ? TryWord(word, match.Groups["day"].Value, year, ref date)
            : TryNumbers(match.Groups["month"].Value, match.Groups["day"].Value, year, ref date);
    }

    /// <summary>Reads what people type.</summary>
    /// <exception cref="FormatException">Not a date.</exception>
    public static FuzzyDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is not a date.");

    private static bool TryWord(string word, string day, int year, ref FuzzyDate date)
    {
        if (IndexOf(Months, word) is > 0 and var month)
            return day.Length == 0 ? Accept(OfMonth(year, month), ref date) : TryDay(year, month, day, ref date);
        if (day.Length > 0) return false;
        if (IndexOf(Parts, word) is > 0 and var part) return Accept(OfPart(year, part), ref date);
        if (IndexOf(Seasons, word == "Frühling" ? "Frühjahr" : word) is > 0 and var season) return Accept(OfSeason(year, season), ref date);
        return false;
    }

    private static bool TryNumbers(string month, string day, int year, ref FuzzyDate date)
    {
        if (month.Length == 0) return day.Length == 0 && Accept(OfYear(year), ref date);
        var number = int.Parse(month, CultureInfo.InvariantCulture);
        if (number is < 1 or > 12) return false;
        return day.Length == 0 ? Accept(OfMonth(year, number), ref date) : TryDay(year, number, day, ref date);
    }

    private static bool TryDay(int year, int month, string day, ref FuzzyDate date)
    {
        var number = int.Parse(day, CultureInfo.InvariantCulture);
        return number >= 1 && number <= DateTime.DaysInMonth(year, month) && Accept(OfDay(new DateOnly(year, month, number)), ref date);
    }

    private static bool Accept(FuzzyDate read, ref FuzzyDate date)
    {
        date = read;
        return true;
    }

    /// <summary>
    /// 1-based place of a word among names, also where only its first three letters or more are given; 0 when it is none.
    /// </summary>
    private static int IndexOf(string[] names, string word)
    {
        var typed = word.TrimEnd('.');
        return typed.Length < 3 ? 0 : 1 + Array.FindIndex(names, name => name.StartsWith(typed, true, German));
    }

    [GeneratedRegex(
        @"^(?:(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?|"
            + @"(?:(?:(?<day>\d{1,2})\.\s*)?(?:(?<word>\p{L}+\.?)\s+|(?<month>\d{1,2})\s*[./]\s*))?(?<year>\d{4}))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
