using System.Globalization;

namespace Buendnisnetz.Text;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>2010.</summary>
    Year,

    /// <summary>Anfang, Mitte or Ende 2010.</summary>
    PartOfYear,

    /// <summary>Frühjahr, Sommer, Herbst or Winter 2010; the winter is that in which the year ends.</summary>
    Season,

    /// <summary>April 2010.</summary>
    Month,

    /// <summary>12. April 2010.</summary>
    Day,
}

/// <summary>
/// A date as exactly as it is known: "April 2010", "Herbst 2008", "Anfang 2009" (003:3, 004:7, 004:11). It is shown
/// and sorted as such and never becomes the 1st of a month (INV-02).
/// </summary>
public readonly partial record struct FuzzyDate : IComparable<FuzzyDate>
{
    /// <summary>The longest sortable form, in characters.</summary>
    public const int MaxLength = 12;

    private FuzzyDate(int year, DatePrecision precision, int part = 0, int day = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        (Year, Precision, Part, DayOfMonth) = (year, precision, part, day);
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>How exactly the date is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>Month 1–12, season 1–4 or part of the year 1–3; 0 where only the year is known.</summary>
    private int Part { get; }

    private int DayOfMonth { get; }

    /// <summary>The first day it may mean.</summary>
    public DateOnly Earliest => new(Year, FirstMonth, Math.Max(1, DayOfMonth));

    /// <summary>The last day it may mean.</summary>
    public DateOnly Latest => Precision == DatePrecision.Day
        ? Earliest
        : new DateOnly(Year, LastMonth, DateTime.DaysInMonth(Year, LastMonth));

    private int FirstMonth => Precision switch
    {
        DatePrecision.Year => 1,
        DatePrecision.PartOfYear => (Part * 4) - 3,
        DatePrecision.Season => Part == 4 ? 12 : Part * 3,
        _ => Part,
    };

    private int LastMonth => Precision switch
    {
        DatePrecision.Year => 12,
        DatePrecision.PartOfYear => Part * 4,
        DatePrecision.Season => Part == 4 ? 12 : (Part * 3) + 2,
        _ => Part,
    };

    /// <summary>Only the year is known.</summary>
    public static FuzzyDate OfYear(int year) => new(year, DatePrecision.Year);

    /// <summary>Anfang (1), Mitte (2) or Ende (3) of the year.</summary>
    public static FuzzyDate OfPart(int year, int part) => new(year, DatePrecision.PartOfYear, Within(part, 3));

    /// <summary>Frühjahr (1), Sommer (2), Herbst (3) or Winter (4) of the year.</summary>
    public static FuzzyDate OfSeason(int year, int season) => new(year, DatePrecision.Season, Within(season, 4));

    /// <summary>Month and year are known.</summary>
    public static FuzzyDate OfMonth(int year, int month) => new(year, DatePrecision.Month, Within(month, 12));

    /// <summary>The day is known.</summary>
    public static FuzzyDate OfDay(DateOnly day) => new(day.Year, DatePrecision.Day, day.Month, day.Day);

    /// <summary>Whether all it may mean lies after that day.</summary>
    public bool IsAfter(DateOnly day) => Earliest > day;

    /// <summary>Earlier dates first; of two with the same beginning the vaguer one first.</summary>
    public int CompareTo(FuzzyDate other) => string.CompareOrdinal(ToSortable(), other.ToSortable());

    /// <summary>Whether this sorts before the other.</summary>
    public static bool operator <(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether this sorts after the other.</summary>
    public static bool operator >(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether this sorts before the other or is the same.</summary>
    public static bool operator <=(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether this sorts after the other or is the same.</summary>
    public static bool operator >=(FuzzyDate left, FuzzyDate right) => left.CompareTo(right) >= 0;

    /// <summary>The form in the database: year, month and day of the beginning, 00 where unknown, then the precision.</summary>
    public string ToSortable() => string.Create(CultureInfo.InvariantCulture,
        $"{Year:0000}-{(Precision == DatePrecision.Year ? 0 : FirstMonth):00}-{DayOfMonth:00}{"YPSMD"[(int)Precision]}");

    /// <summary>Reads the form in the database.</summary>
    /// <exception cref="FormatException">Not such a form.</exception>
    public static FuzzyDate FromSortable(string text)
    {
        if (text.Length != 11) throw new FormatException($"'{text}' is not a stored date.");
        int Number(int from, int length) => int.Parse(text.AsSpan(from, length), NumberStyles.None, CultureInfo.InvariantCulture);
        var (year, month) = (Number(0, 4), Number(5, 2));
        return text[10] switch
        {
            'Y' => OfYear(year),
            'P' => OfPart(year, (month + 3) / 4),
            'S' => OfSeason(year, month / 3),
            'M' => OfMonth(year, month),
            'D' => OfDay(new DateOnly(year, month, Number(8, 2))),
            _ => throw new FormatException($"'{text}' is not a stored date."),
        };
    }

    private static int Within(int value, int highest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, highest);
        return value;
    }
}
