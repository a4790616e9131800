using System.Globalization;

namespace Buendnisnetz.Calendars;

/// <summary>A moment or a day as a calendar says it: on the wall of its own zone.</summary>
/// <param name="Wall">What the clock on the wall says there; midnight for a day.</param>
/// <param name="IsDay">Whether it is a whole day.</param>
/// <param name="Zone">The zone of that wall.</param>
internal sealed record IcsMoment(DateTime Wall, bool IsDay, TimeZoneInfo Zone)
{
    private static readonly string[] Days = ["yyyyMMdd", "yyyy-MM-dd"];

    private static readonly string[] Moments =
        ["yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm", "yyyyMMdd'T'HH"];

    /// <summary>What the clock on the wall says in Berlin; a day stays the day it is.</summary>
    public DateTime Berlin => IsDay || Zone == German.Berlin ? Wall
        : TimeZoneInfo.ConvertTime(TimeZoneInfo.ConvertTimeToUtc(Zone.IsInvalidTime(Wall) ? Wall.AddHours(1) : Wall, Zone),
            TimeZoneInfo.Utc, German.Berlin);

    /// <summary>Reads a moment; null where it is none. An unknown zone is said, and the German one is taken.</summary>
    public static IcsMoment? Read(string text, IcsLine line, IcsZones zones, ICollection<string> faults)
    {
        text = text.Trim();
        // "TZID=(UTC+02:00) Athens:2027…" without quotation marks: the moment stands behind the last colon.
        if (text.Length > 30 && text.LastIndexOf(':') is > 0 and var colon) text = text[(colon + 1)..];
        if (DateTime.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return Sane(new(day, true, German.Berlin));
        var isUtc = text.EndsWith('Z') || text.EndsWith('z');
        if (!DateTime.TryParseExact(text.TrimEnd('Z', 'z'), Moments, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall))
            return null;
        return Sane(new(wall, line.Parameters.GetValueOrDefault("VALUE") == "DATE", isUtc ? TimeZoneInfo.Utc : ZoneOf(line, zones,
            faults)));
    }

    /// <summary>Another moment of the same kind in the same zone.</summary>
    public IcsMoment At(DateTime wall) => this with { Wall = wall };

    private static TimeZoneInfo ZoneOf(IcsLine line, IcsZones zones, ICollection<string> faults)
    {
        if (line.Parameters.GetValueOrDefault("TZID") is not { Length: > 0 } name) return zones.Floating;
        if (zones.Of(name) is { } zone) return zone;
        var fault = $"Zeitzone: „{German.Shortened(name, 60)}“ kennen wir nicht; wir nehmen die deutsche Zeit.";
        if (!faults.Contains(fault)) faults.Add(fault);
        return German.Berlin;
    }

    private static IcsMoment? Sane(IcsMoment moment) => moment.Wall.Year is > 1970 and < 2200
        ? moment.IsDay ? moment with { Wall = moment.Wall.Date } : moment : null;
}
