using System.Xml;
using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>How long an entry takes, and what is wrong with its end.</summary>
/// <param name="Span">From its beginning to its end; null where it has no end.</param>
/// <param name="IsWhole">Whether it takes whole days.</param>
/// <param name="Obstacle">Why it cannot be taken; null where it can.</param>
internal sealed record EntryLength(TimeSpan? Span, bool IsWhole, string? Obstacle = null)
{
    /// <summary>How many days, at least one.</summary>
    public int Days => 1 + (int)(Span ?? TimeSpan.Zero).TotalDays;

    /// <summary>The length as it is said: by an end, by a duration, or not at all.</summary>
    public static EntryLength Of(IReadOnlyList<IcsLine> lines, IcsMoment start, IcsZones zones, ICollection<string> faults)
    {
        var span = Said(lines, start, zones, faults);
        if (start.IsDay) span = TimeSpan.FromDays(Math.Max(1, Math.Ceiling((span ?? TimeSpan.Zero).TotalDays)));
        return span > TimeSpan.FromDays(EventTime.MostDays)
            ? new(null, start.IsDay, $"Ende: dauert {(int)span.Value.TotalDays} Tage; mehr als {EventTime.MostDays} passen nicht in einen "
                + "Termin.")
            : new(span > TimeSpan.Zero ? span : null, start.IsDay);
    }

    /// <summary>Day, hours and last day, beginning then.</summary>
    public EntryDay From(IcsMoment start)
    {
        var begin = start.Berlin;
        var day = DateOnly.FromDateTime(begin);
        if (IsWhole) return new(day, null, null, Span is { Days: > 1 } days ? day.AddDays(days.Days - 1) : null);
        if (Span is not { } span) return new(day, TimeOnly.FromDateTime(begin), null, null);
        var end = begin + span;
        var (from, until, last) = (TimeOnly.FromDateTime(begin), TimeOnly.FromDateTime(end), DateOnly.FromDateTime(end));
        return new(day, from, until, last == day || (last == day.AddDays(1) && until < from) ? null : last);
    }

    private static TimeSpan? Said(IReadOnlyList<IcsLine> lines, IcsMoment start, IcsZones zones, ICollection<string> faults)
    {
        if (lines.FirstOrDefault(line => line.Name == "DTEND") is { } line)
        {
            if (IcsMoment.Read(line.Value, line, zones, faults) is not { } end) faults.Add("Ende: ist kein Datum; wir lassen es weg.");
            else if (end.Berlin < start.Berlin) faults.Add("Ende: liegt vor dem Anfang; wir lassen es weg.");
            else if (end.Berlin == start.Berlin && !start.IsDay) faults.Add("Ende: ist gleich dem Anfang; wir lassen es weg.");
            else return end.Berlin - start.Berlin;
            return null;
        }
        if (lines.FirstOrDefault(one => one.Name == "DURATION") is { } duration)
        {
            try
            {
                var text = duration.Value.Trim().TrimStart('+');
                return text is ['P', .. var weeks, 'W'] && int.TryParse(weeks, out var number) ? TimeSpan.FromDays(7.0 * number)
                    : XmlConvert.ToTimeSpan(text);
            }
            catch (Exception error) when (error is FormatException or OverflowException)
            {
                faults.Add("Dauer: verstehen wir nicht; wir lassen sie weg.");
                return null;
            }
        }
        if (!start.IsDay) faults.Add("Ende: fehlt.");
        return null;
    }
}

/// <summary>When an entry is, once: its day, its hours and its last day where it takes several.</summary>
internal readonly record struct EntryDay(DateOnly Day, TimeOnly? From, TimeOnly? Until, DateOnly? Last)
{
    /// <summary>As events say it.</summary>
    public EventTime ToTime() => new(FuzzyDate.OfDay(Day), From, Until, Last);
}
