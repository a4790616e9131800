using System.Text.RegularExpressions;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Evaluation;

namespace Buendnisnetz.Calendars;

/// <summary>
/// The days of an entry that comes again: worked out on the wall clock of its own zone, a year ahead, and not without end.
/// </summary>
/// <param name="since">What was before need not be worked out.</param>
/// <param name="until">Where working out ends.</param>
/// <param name="budget">How much may be worked out.</param>
internal sealed partial class IcsRepeats(DateTime since, DateTime until, ReadingBudget budget)
{
    private const int MostDays = 200;

    /// <summary>So often a rule may be tried in vain, such as one for every 30 February.</summary>
    private static readonly EvaluationOptions Patience = new() { MaxUnmatchedIncrementsLimit = 3000 };

    /// <summary>When it begins each time, up to the horizon; the first time alone where its rule cannot be understood.</summary>
    public IReadOnlyList<IcsMoment> Of(IReadOnlyList<IcsLine> entry, IcsMoment start, IcsZones zones, ICollection<string> faults)
    {
        var rule = entry.FirstOrDefault(line => line.Name == "RRULE")?.Value.Trim();
        var more = Moments(entry, "RDATE", zones, faults).ToList();
        if (rule is null && more.Count == 0) return [start];
        var without = Moments(entry, "EXDATE", zones, faults).Select(one => one.IsDay ? one.Wall.Date : one.Berlin).ToHashSet();
        var begins = (rule is null ? [start] : Days(rule, start, faults)).Concat(more);
        return [.. begins.Where(one => !without.Contains(one.Berlin) && !without.Contains(one.Berlin.Date)).Where(IsWanted)
            .DistinctBy(one => one.Berlin).OrderBy(one => one.Berlin).Take(MostDays)];
    }

    private bool IsWanted(IcsMoment one) => one.Berlin >= since && one.Berlin < until;

    private IEnumerable<IcsMoment> Moments(IReadOnlyList<IcsLine> entry, string name, IcsZones zones, ICollection<string> faults) =>
        entry.Where(line => line.Name == name).SelectMany(line => line.Value.Split(',').TakeWhile(_ => budget.Take())
            .Select(text => IcsMoment.Read(text.Split('/')[0], line, zones, faults)).OfType<IcsMoment>());

    private List<IcsMoment> Days(string text, IcsMoment start, ICollection<string> faults)
    {
        try
        {
            if (!Frequency().IsMatch(text)) throw new FormatException("No frequency that a calendar of events has.");
            var rule = IcsRule.Of(text, start);
            var begin = rule.Near(start.Wall, since);
            var repeated = new CalendarEvent
            {
                Start = start.IsDay ? new CalDateTime(begin.Year, begin.Month, begin.Day) : new CalDateTime(begin, true),
                RecurrenceRule = new RecurrenceRule(rule.Pattern),
            };
            return [.. repeated.GetOccurrences(options: Patience).TakeWhile(_ => budget.Take())
                .Select(one => start.At(one.Period.StartTime.Value)).TakeWhile(one => one.Wall <= rule.Last && one.Berlin < until)
                .Where(IsWanted).Take(MostDays)];
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            faults.Add("Wiederholung: verstehen wir nicht; wir nehmen nur den ersten Termin.");
            return [start];
        }
    }

    [GeneratedRegex("(^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Frequency();
}
