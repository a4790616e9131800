using Ical.Net.CalendarComponents;

namespace Buendnisnetz.Events;

/// <summary>Somebody's own calendar: events, each with where the person stands, and the sessions the person has a place in.</summary>
public static class PersonalCalendar
{
    /// <summary>The calendar under a name.</summary>
    public static string Of(string name, IReadOnlyCollection<PersonalEvent> mine, Site site, DateTimeOffset now)
    {
        var days = mine.Where(one => EventCalendar.DayOf(one.Event) is not null).ToList();
        return EventCalendar.Written(name, EventCalendar.Oldest([.. days.Select(one => one.Event)], now),
            days.SelectMany(one => Entries(one, site, now)));
    }

    private static IEnumerable<CalendarEvent> Entries(PersonalEvent one, Site site, DateTimeOffset now)
    {
        yield return Whole(one, site, now);
        if (one.Programme is not { } programme || one.Event.Time.Day is null) yield break;
        foreach (var session in programme.Items.Where(item => one.Sessions.Contains(item.Id)))
            yield return ProgrammeCalendar.Entry(session, programme, site, now);
    }

    /// <summary>Its sequence grows with the event and with the registration, so that calendars take every change.</summary>
    private static CalendarEvent Whole(PersonalEvent one, Site site, DateTimeOffset now)
    {
        var entry = EventCalendar.Entry(one.Event, site, now);
        entry.Sequence = one.Event.Sequence + one.Changes;
        if (one.ChangedAt is { } at && at > one.Event.ChangedAt)
            (entry.DtStamp, entry.LastModified) = (EventCalendar.Utc(at), EventCalendar.Utc(at));
        if (one.Event.StateAt(now).IsOff || one.Standing is not { } standing) return entry;
        entry.Status = standing switch { PersonalStanding.Comes => "CONFIRMED", PersonalStanding.Maybe => "TENTATIVE", _ => "CANCELLED" };
        if (standing == PersonalStanding.Comes && one.Event.HasRoom)
            entry.Description = string.Join("\n\n", [.. one.Event.Room.Lines, entry.Description]);
        if (one.Words is { } words) entry.Summary = $"{entry.Summary} ({words})";
        return entry;
    }
}

/// <summary>An event in somebody's own calendar.</summary>
/// <param name="Event">The event.</param>
/// <param name="Standing">Where the person stands; null where the person has not registered.</param>
/// <param name="Words">That in words, where it is worth saying: "wartet".</param>
/// <param name="Changes">How often that has changed.</param>
/// <param name="ChangedAt">When it last has, in UTC.</param>
/// <param name="Programme">The programme, where the person has places in it.</param>
/// <param name="Sessions">In which sessions.</param>
public sealed record PersonalEvent(Event Event, PersonalStanding? Standing, string? Words, int Changes, DateTimeOffset? ChangedAt,
    Programme? Programme, IReadOnlySet<Guid> Sessions);

/// <summary>Where somebody stands towards an event.</summary>
public enum PersonalStanding
{
    /// <summary>Has a place.</summary>
    Comes = 0,

    /// <summary>Waits or is not confirmed.</summary>
    Maybe = 1,

    /// <summary>Does not come any more.</summary>
    Off = 2,
}
