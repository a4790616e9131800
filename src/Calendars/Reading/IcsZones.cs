using System.Globalization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Calendars;

/// <summary>The time zones of a calendar, whatever its program calls them.</summary>
internal sealed partial class IcsZones(IcsFile file)
{
    private static readonly string[] OfBerlin = ["MEZ", "MESZ", "CET", "CEST", "Germany", "Deutschland"];

    /// <summary>The zone of that name; null where nobody knows it.</summary>
    public TimeZoneInfo? Of(string name) => Known(file.Zones.GetValueOrDefault(name) ?? name);

    /// <summary>The zone of what names none: the calendar's own, else the German one.</summary>
    public TimeZoneInfo Floating => file.Zone is { } zone ? Known(zone) ?? German.Berlin : German.Berlin;

    private static TimeZoneInfo? Known(string name)
    {
        name = name.Trim().Trim('"');
        if (OfBerlin.Contains(name, StringComparer.OrdinalIgnoreCase) || name.Contains("Berlin", StringComparison.OrdinalIgnoreCase))
            return German.Berlin;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)) return zone;
        if (TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var iana)) return TimeZoneInfo.FindSystemTimeZoneById(iana);
        return OfPath(name) ?? OfOffset(name);
    }

    /// <summary>"/mozilla.org/20050126_1/Europe/Vienna": the last two words of a path.</summary>
    private static TimeZoneInfo? OfPath(string name) => name.Split('/') is [.., var continent, var city]
        && TimeZoneInfo.TryFindSystemTimeZoneById($"{continent}/{city}", out var zone) ? zone : null;

    /// <summary>"(UTC+02:00) Athens, Bucharest": so many hours, where nothing else is known.</summary>
    private static TimeZoneInfo? OfOffset(string name)
    {
        if (Offset().Match(name) is not { Success: true } found) return null;
        var span = new TimeSpan(int.Parse(found.Groups[2].Value, CultureInfo.InvariantCulture),
            found.Groups[3].Success ? int.Parse(found.Groups[3].Value, CultureInfo.InvariantCulture) : 0, 0);
        if (span > TimeSpan.FromHours(14)) return null;
        // Who names the hours of Germany in winter means Germany, in summer too.
        return span == TimeSpan.FromHours(1) && found.Groups[1].Value == "+" ? German.Berlin
            : TimeZoneInfo.CreateCustomTimeZone(name, found.Groups[1].Value == "-" ? -span : span, name, name);
    }

    [GeneratedRegex(@"^\(?(?:UTC|GMT)([+-])(\d{1,2})(?::?(\d{2}))?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Offset();
}
