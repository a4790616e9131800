using System.Globalization;
using System.Text.RegularExpressions;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace Buendnisnetz.Calendars;

/// <summary>
/// The days of an entry that comes again: worked out on the wall clock of its own zone, a year ahead, and not without end.
/// </summary>
internal static partial class IcsRepeats
{
    private const int MostDays = 200;
    private const int MostSteps = 20_000;

    /// <summary>When it begins each time, up to the horizon; the first time alone where its rule cannot be understood.</summary>
    public static IReadOnlyList<IcsMoment> Of(IReadOnlyList<IcsLine> entry, IcsMoment start, IcsZones zones, DateTime since, DateTime until,
        ICollection<string> faults)
    {
        var rule = entry.FirstOrDefault(line => line.Name == "RRULE")?.Value.Trim();
        var more = Moments(entry, "RDATE", zones, faults).ToList();
        if (rule is null && more.Count == 0) return [start];
        var without = Moments(entry, "EXDATE", zones, faults).Select(one => one.IsDay ? one.Wall.Date : one.Berlin).ToHashSet();
        var begins = (rule is null ? [start] : Rule(rule, start, until, faults)).Concat(more);
        return [.. begins.Where(one => !without.Contains(one.Berlin) && !without.Contains(one.Berlin.Date))
            .Where(one => one.Berlin >= since && one.Berlin < until).DistinctBy(one => one.Berlin).OrderBy(one => one.Berlin)
            .Take(MostDays)];
    }

    private static IEnumerable<IcsMoment> Moments(IReadOnlyList<IcsLine> entry, string name, IcsZones zones, ICollection<string> faults) =>
        entry.Where(line => line.Name == name).SelectMany(line => line.Value.Split(',')
            .Select(text => IcsMoment.Read(text.Split('/')[0], line, zones, faults)).OfType<IcsMoment>());

    private static List<IcsMoment> Rule(string rule, IcsMoment start, DateTime until, ICollection<string> faults)
    {
        try
        {
            if (!Frequency().IsMatch(rule)) throw new FormatException("No frequency that a calendar of events has.");
            var (pattern, last) = Ended(rule, start);
            var first = start.IsDay ? new CalDateTime(start.Wall.Year, start.Wall.Month, start.Wall.Day)
                : new CalDateTime(start.Wall, true);
            var repeated = new CalendarEvent { Start = first };
            repeated.RecurrenceRule = new RecurrenceRule(pattern);
            return [.. repeated.GetOccurrences().Take(MostSteps).Select(one => start.At(one.Period.StartTime.Value))
                .TakeWhile(one => one.Wall <= last && one.Berlin < until)];
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            faults.Add("Wiederholung: verstehen wir nicht; wir nehmen nur den ersten Termin.");
            return [start];
        }
    }

    /// <summary>The rule without its end, and the end on the wall of the zone: a day counts to its last minute.</summary>
    private static (string Pattern, DateTime Last) Ended(string rule, IcsMoment start)
    {
        var pattern = string.Join(';', rule.Split(';').Where(part => !part.StartsWith("UNTIL=", StringComparison.OrdinalIgnoreCase)));
        var said = rule.Split(';').FirstOrDefault(part => part.StartsWith("UNTIL=", StringComparison.OrdinalIgnoreCase))?[6..];
        if (said is null) return (pattern, DateTime.MaxValue);
        if (DateTime.TryParseExact(said, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return (pattern, day.AddDays(1).AddTicks(-1));
        var wall = DateTime.ParseExact(said.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        return (pattern, !said.EndsWith('Z') ? wall : start.IsDay ? wall.Date.AddDays(1).AddTicks(-1)
            : TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(wall, DateTimeKind.Utc), start.Zone));
    }

    [GeneratedRegex("(^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Frequency();
}
