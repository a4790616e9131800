using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Events;

/// <summary>Programmes as tests need them: of an event on 12 April 2027, from nine to four.</summary>
internal static class Held
{
    private static readonly DateOnly Day = new(2027, 4, 12);

    /// <summary>With workshops of twenty places: ("A", 11, 12).</summary>
    public static Programme Programme(params (string Title, int From, int Until)[] workshops)
    {
        var programme = new Programme(Planned.Announced(Founded.Alliance(), Planned.Day(2027, 4, 12)), []);
        foreach (var (title, from, until) in workshops)
            programme.Add(new(SessionKind.Workshop, title, Most: 20), Hours(from, until), null, Founded.Noon);
        return programme;
    }

    public static SessionTime Hours(int from, int until) => new(Day, new(from, 0), new(until, 0));

    public static DateTimeOffset Moment(int hour) => Hours(hour, hour + 1).Begins;
}
