using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Calendar = Ical.Net.Calendar;

namespace Buendnisnetz.Events;

/// <summary>
/// Events as a calendar that people subscribe to (RFC 5545): a UID that never changes, a SEQUENCE that grows, CANCELLED instead of
/// vanishing, the rules of the clocks from the oldest event on. What has no day yet is not in it (INV-25).
/// </summary>
public static class EventCalendar
{
    /// <summary>What it is, for browsers.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    private const string Zone = "Europe/Berlin";

    /// <summary>The calendar of these events, under a name.</summary>
    public static string Of(string name, IReadOnlyCollection<Event> events, Site site, DateTimeOffset now)
    {
        var days = events.Where(one => DayOf(one) is not null).ToList();
        return Written(name, Oldest(days, now), days.Select(one => Entry(one, site, now)));
    }

    /// <summary>A calendar with these entries, under a name.</summary>
    internal static string Written(string name, DateTime oldest, IEnumerable<CalendarEvent> entries)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Buendnisnetz//Veranstaltungen//DE" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddTimeZone(VTimeZone.FromDateTimeZone(Zone, oldest, true));
        foreach (var entry in entries) calendar.Events.Add(entry);
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>Answers with it; the same calendar has the same bytes, so that it need not be sent twice.</summary>
    public static ContentResult Answer(string name, IReadOnlyCollection<Event> events, Site site, DateTimeOffset now) =>
        new() { Content = Of(name, events, site, now), ContentType = ContentType };

    /// <summary>Its day, or the one it was postponed from.</summary>
    internal static DateOnly? DayOf(Event one) => one.Time.Day ?? one.PostponedFrom;

    private static EventTime TimeOf(Event one) => one.Time.Day is null ? new(FuzzyDate.OfDay(one.PostponedFrom!.Value)) : one.Time;

    internal static DateTime Oldest(IReadOnlyCollection<Event> days, DateTimeOffset now) =>
        days.Select(one => TimeOf(one).Begins).Append(now).Min().BerlinTime.AddDays(-1);

    internal static CalendarEvent Entry(Event one, Site site, DateTimeOffset now) => new()
    {
        Uid = UidOf(one.Id, site),
        Sequence = one.Sequence,
        DtStamp = Utc(one.ChangedAt),
        LastModified = Utc(one.ChangedAt),
        Start = Start(TimeOf(one)),
        End = End(TimeOf(one)),
        Status = one.StateAt(now).IsOff ? "CANCELLED" : "CONFIRMED",
        Summary = one.TitleAt(now),
        Description = Words(one, site),
        Location = Place(one),
        Url = new Uri(site.Link(one.Path)),
    };

    private static string Words(Event one, Site site) => string.Join("\n\n", ((string?[])[one.Motto, one.Lead, one.Reason,
        site.Link(one.Path)]).OfType<string>().Where(text => text.Length > 0));

    internal static string UidOf(Guid id, Site site) => $"{id}@{new Uri(site.Link("/")).Host}";

    internal static string? Place(Event one) =>
        string.Join(", ", ((string?[])[one.Venue, one.Address, one.IsOnline ? "online" : null]).OfType<string>()) is { Length: > 0 } place
            ? place : null;

    internal static CalDateTime Utc(DateTimeOffset moment) => new(moment.UtcDateTime, CalDateTime.UtcTzId);

    private static CalDateTime Start(EventTime time) => Wall(time.Day!.Value, time.From);

    /// <summary>The end is not part of an event: an event of a whole day ends on the next one.</summary>
    private static CalDateTime? End(EventTime time) => time.From is null ? Wall(time.End!.Value.AddDays(1), null)
        : time.Until is { } until ? Wall(time.End!.Value, until) : null;

    internal static CalDateTime Wall(DateOnly day, TimeOnly? time) => time is { } hour
        ? new(day.Year, day.Month, day.Day, hour.Hour, hour.Minute, 0, Zone) : new(day.Year, day.Month, day.Day);
}
