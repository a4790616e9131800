using System.Globalization;

namespace Buendnisnetz.Calendars;

/// <summary>A rule by which an entry comes again (RFC 5545, 3.3.10).</summary>
/// <param name="Pattern">The rule without its end.</param>
/// <param name="Last">Its end on the wall of its zone: a day counts to its last minute.</param>
internal sealed record IcsRule(string Pattern, DateTime Last)
{
    /// <summary>Reads a rule of what begins then.</summary>
    /// <exception cref="FormatException">Its end is no date.</exception>
    public static IcsRule Of(string rule, IcsMoment start)
    {
        var parts = rule.Split(';').Select(part => part.Trim()).ToList();
        var pattern = string.Join(';', parts.Where(part => !part.StartsWith("UNTIL=", StringComparison.OrdinalIgnoreCase)));
        var said = Value(parts, "UNTIL");
        if (said is null) return new(pattern, DateTime.MaxValue);
        if (DateTime.TryParseExact(said, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return new(pattern, EndOf(day));
        var wall = DateTime.ParseExact(said.TrimEnd('Z'), "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        return new(pattern, !said.EndsWith('Z') ? wall : start.IsDay ? EndOf(wall)
            : TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(wall, DateTimeKind.Utc), start.Zone));
    }

    /// <summary>
    /// A beginning so many whole steps later that what is long over need not be worked out; the same where its number is counted from the
    /// first, or where a month or a year may lack the day.
    /// </summary>
    public DateTime Near(DateTime begin, DateTime since)
    {
        var parts = Pattern.Split(';');
        if (Value(parts, "COUNT") is not null || begin > since) return begin;
        var step = int.TryParse(Value(parts, "INTERVAL"), out var number) && number > 0 ? number : 1;
        long Whole(long all) => Math.Max(0, (all / step) - 1) * step;
        var months = ((since.Year - begin.Year) * 12) + since.Month - begin.Month;
        return Value(parts, "FREQ")?.ToUpperInvariant() switch
        {
            "DAILY" => begin.AddDays(Whole((since - begin).Days)),
            "WEEKLY" => begin.AddDays(7 * Whole((since - begin).Days / 7)),
            "MONTHLY" when begin.Day <= 28 => begin.AddMonths((int)Whole(months)),
            "YEARLY" when begin.Day <= 28 => begin.AddYears((int)Whole(since.Year - begin.Year)),
            _ => begin,
        };
    }

    private static string? Value(IEnumerable<string> parts, string name) =>
        parts.FirstOrDefault(part => part.StartsWith(name + "=", StringComparison.OrdinalIgnoreCase))?[(name.Length + 1)..].Trim();

    /// <summary>The last moment of a day, also of the last one that there is.</summary>
    private static DateTime EndOf(DateTime day) => day.Date.AddTicks(TimeSpan.TicksPerDay - 1);
}
