using Ical.Net.CalendarComponents;

namespace Buendnisnetz.Events;

/// <summary>A programme as a calendar: an entry for each item, under a UID that stays. Without a day it is empty (INV-25).</summary>
public static class ProgrammeCalendar
{
    /// <summary>The whole programme, or what somebody takes part in.</summary>
    public static string Of(Programme programme, Site site, DateTimeOffset now, Func<Session, bool>? takesPart = null)
    {
        var one = programme.Event;
        var items = one.Time.Day is null ? [] : programme.Items.Where(takesPart ?? (_ => true)).ToList();
        var oldest = items.Select(item => item.BeginsAt).Append(now).Min().BerlinTime.AddDays(-1);
        return EventCalendar.Written($"Programm: {one.Title}", oldest, items.Select(item => Entry(item, programme, site, now)));
    }

    internal static CalendarEvent Entry(Session item, Programme programme, Site site, DateTimeOffset now)
    {
        var one = programme.Event;
        var changed = item.ChangedAt > one.ChangedAt ? item.ChangedAt : one.ChangedAt;
        return new()
        {
            Uid = EventCalendar.UidOf(item.Id, site),
            Sequence = one.Sequence + item.Sequence,
            DtStamp = EventCalendar.Utc(changed),
            LastModified = EventCalendar.Utc(changed),
            Start = EventCalendar.Wall(item.Day, item.From),
            End = EventCalendar.Wall(item.Until < item.From ? item.Day.AddDays(1) : item.Day, item.Until),
            Status = one.StateAt(now).IsOff || item.IsDropped ? "CANCELLED" : "CONFIRMED",
            Summary = item.TitleNow,
            Description = Words(item, programme, site),
            Location = string.Join(", ", ((string?[])[item.Room, EventCalendar.Place(one)]).OfType<string>()),
            Url = new Uri(site.Link(item.Kind.HasContent ? one.PathOf(item) : one.ProgrammePath)),
        };
    }

    private static string Words(Session item, Programme programme, Site site) => string.Join("\n\n", ((string?[])[programme.Event.Title,
        item.DropReason, item.Lead, string.Join("\n", item.Speakers.Select(who => who.Name)),
        string.Join("\n", programme.TalksIn(item).Select(talk => talk.Title)), site.Link(programme.Event.ProgrammePath)])
        .OfType<string>().Where(text => text.Length > 0));
}
