using System.Globalization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Text;

/// <summary>
/// Dates that keep the demo young: "vor 12 Tagen" and "in 12 Tagen" count from today, "14. Mai" is the last one that is over, "14. Mai
/// davor" the one a year earlier, so that summer holidays stay in summer. Everything happens at nine in Berlin or later.
/// </summary>
public sealed partial class DemoCalendar(DateTimeOffset now)
{
    private int hour;

    /// <summary>The moment in which the demo is told.</summary>
    public DateTimeOffset Now => now;

    /// <summary>The moment that a text means.</summary>
    public DateTimeOffset Moment(string text)
    {
        if (DaysAgo().Match(text) is { Success: true } ago) return At(now.BerlinDay.AddDays(-Number(ago.Groups[1].Value)));
        var earlier = text.EndsWith(" davor", StringComparison.Ordinal);
        var day = FuzzyDate.Parse($"{text.Replace(" davor", "", StringComparison.Ordinal)} {now.BerlinDay.Year}").Earliest;
        if (day >= now.BerlinDay) day = day.AddYears(-1);
        return At(earlier ? day.AddYears(-1) : day);
    }

    /// <summary>When something was last looked at, where a line says so: "geprüft vor 500 Tagen".</summary>
    public DateTimeOffset? Checked(string text) =>
        Looked().Match(text) is { Success: true } found ? Moment(found.Groups[1].Value) : null;

    /// <summary>The line without what it says about being looked at.</summary>
    public static string WithoutCheck(string text) => Looked().Replace(text, "").Trim().TrimEnd(';');

    /// <summary>A date as exactly as it is known, or the day that "vor 12 Tagen" was.</summary>
    public FuzzyDate? Fuzzy(string text) => text.Length == 0 ? null
        : DaysAgo().IsMatch(text) ? FuzzyDate.OfDay(Moment(text).BerlinDay)
        : InDays().Match(text) is { Success: true } ahead ? FuzzyDate.OfDay(now.BerlinDay.AddDays(Number(ahead.Groups[1].Value)))
        : text == "heute" ? FuzzyDate.OfDay(now.BerlinDay)
        : FuzzyDate.Parse(text);

    /// <summary>The end of a day's work.</summary>
    public static DateTimeOffset Evening(DateOnly day) => new(day.ToDateTime(new TimeOnly(17, 0)), TimeSpan.Zero);

    private DateTimeOffset At(DateOnly day)
    {
        var local = day.ToDateTime(new TimeOnly(9 + (hour++ % 3), 5 * (hour % 11)));
        var moment = new DateTimeOffset(local, German.Berlin.GetUtcOffset(local)).ToUniversalTime();
        return moment < now ? moment : now.AddMinutes(-10);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^vor (\d+) Tagen$")]
    private static partial Regex DaysAgo();

    [GeneratedRegex(@"^in (\d+) Tagen$")]
    private static partial Regex InDays();

    [GeneratedRegex(@"geprüft (vor \d+ Tagen)")]
    private static partial Regex Looked();
}
