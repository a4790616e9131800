using System.Globalization;

namespace Buendnisnetz.Events.Pages;

/// <summary>A month as a calendar sheet, with its events; rendered by the partial _MonthSheet.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Today">Today in Berlin.</param>
public sealed record MonthSheet(DateOnly First, DateOnly Today)
{
    private const string Form = "yyyy-MM";

    /// <summary>More than a sheet has room for.</summary>
    private const int Most = 300;

    /// <summary>The weekdays as German calendars begin them.</summary>
    public static IReadOnlyList<(string Short, string Long)> WeekDays { get; } =
        [.. Enumerable.Range(1, 7).Select(day => (German.Culture.DateTimeFormat.AbbreviatedDayNames[day % 7].TrimEnd('.'),
            German.Culture.DateTimeFormat.DayNames[day % 7]))];

    /// <summary>Its events, the first one first.</summary>
    public IReadOnlyList<EventRow> Rows { get; private init; } = [];

    /// <summary>"2027-04", as an address names it.</summary>
    public string Asked => Written(0);

    /// <summary>"April 2027".</summary>
    public string Name => NameOf(0);

    /// <summary>Its weeks, the days of neighbouring months among them.</summary>
    public IEnumerable<DateOnly[]> Weeks => Enumerable.Range(0, 6 * 7).Select(day => Monday.AddDays(day)).Chunk(7)
        .TakeWhile(week => week[0] < First.AddMonths(1));

    /// <summary>The month that is asked for; this month where none is.</summary>
    public static MonthSheet Of(string? asked, DateOnly today) => new(
        DateOnly.TryParseExact(asked, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            && month.Year is > 1990 and < 2200 ? month : new DateOnly(today.Year, today.Month, 1), today);

    /// <summary>With those of these events that are in it.</summary>
    public async Task<MonthSheet> With(IQueryable<Event> events, DateTimeOffset now, CancellationToken cancel)
    {
        var (from, to) = (EventTime.Moment(First), EventTime.Moment(First.AddMonths(1)));
        return this with
        {
            Rows = await events.Within(from, to).Soonest.Take(Most).Select(EventRow.At(now))
                .ToListAsync(cancel),
        };
    }

    /// <summary>The events of a day.</summary>
    public IEnumerable<EventRow> On(DateOnly day) => Rows.Where(row => row.Time.Day <= day && row.Time.End >= day);

    /// <summary>The name of a month so many months later.</summary>
    public string NameOf(int months) => First.AddMonths(months).ToString("MMMM yyyy", German.Culture);

    /// <summary>A month so many months later, as an address names it.</summary>
    public string Written(int months) => First.AddMonths(months).ToString(Form, CultureInfo.InvariantCulture);

    private DateOnly Monday => First.AddDays(-(((int)First.DayOfWeek + 6) % 7));
}
