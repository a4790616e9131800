using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Events;

/// <summary>Events as tests need them.</summary>
internal static class Planned
{
    public static Event Of(Alliance alliance, EventKind kind = EventKind.Exchange, string title = "Austausch der Partner") =>
        Event.Plan(alliance, new(kind, title, "Wer was braucht."), Slug.Of(title), null, Founded.Noon);

    public static Event Announced(Alliance alliance, EventTime time, EventKind kind = EventKind.Exchange)
    {
        var planned = Of(alliance, kind);
        planned.Fix(time, null, Founded.Noon);
        planned.Publish(null, Founded.Noon);
        return planned;
    }

    public static Involved Host(string name) => Involved.Of(Founded.Organisation(name));

    public static EventTime Day(int year, int month, int day, int from = 9, int until = 16) =>
        new(FuzzyDate.OfDay(new(year, month, day)), new(from, 0), new(until, 0));
}
