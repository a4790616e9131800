using System.Globalization;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>A month as a calendar sheet, with the same events as a list below it.</summary>
[AllowAnonymous]
internal sealed class MonthModel(Db db, TimeProvider clock) : HousePage
{
    private const int Most = 300;
    private const string Form = "yyyy-MM";

    [BindProperty(SupportsGet = true, Name = "monat")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "land")]
    public string? Land { get; set; }

    /// <summary>The weekdays as German calendars begin them.</summary>
    public static IReadOnlyList<(string Short, string Long)> WeekDays { get; } =
        [.. Enumerable.Range(1, 7).Select(day => (German.Culture.DateTimeFormat.AbbreviatedDayNames[day % 7].TrimEnd('.'),
            German.Culture.DateTimeFormat.DayNames[day % 7]))];

    public DateOnly First { get; private set; }

    public DateOnly Today => clock.Today;

    public string Name => NameOf(0);

    public int Count => Rows.Count;

    public IReadOnlyList<EventRow> Rows { get; private set; } = [];

    public IEnumerable<SelectListItem> Länder =>
        [new("alle Länder", ""), .. Bundesland.ByName.Select(land => new SelectListItem(land.Name, land.Key.Text))];

    public IEnumerable<DateOnly[]> Weeks => Enumerable.Range(0, 6 * 7).Select(day => Monday.AddDays(day)).Chunk(7)
        .TakeWhile(week => week[0] < First.AddMonths(1));

    public async Task OnGetAsync(CancellationToken cancel)
    {
        First = DateOnly.TryParseExact(Asked, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            && month.Year is > 1990 and < 2200 ? month : new DateOnly(Today.Year, Today.Month, 1);
        Asked = First.ToString(Form, CultureInfo.InvariantCulture);
        var (from, to) = (Midnight(First), Midnight(First.AddMonths(1)));
        var events = db.CalendarEvents.VisibleTo(Me, db).Where(one => one.PublishedAt != null && one.BeginsAt < to && one.EndsAt > from);
        if (AreaKey.TryParse(Land, out var land)) events = events.In(land.Land);
        Rows = await events.Soonest.Take(Most).Select(EventRow.At(clock.Now)).ToListAsync(cancel);
    }

    public IEnumerable<EventRow> On(DateOnly day) => Rows.Where(row => row.Time.Day <= day && row.Time.End >= day);

    public string NameOf(int months) => First.AddMonths(months).ToString("MMMM yyyy", German.Culture);

    public string PathOf(int months) => $"{EventPaths.Month}?monat={First.AddMonths(months).ToString(Form, CultureInfo.InvariantCulture)}"
        + (string.IsNullOrEmpty(Land) ? "" : $"&land={Uri.EscapeDataString(Land)}");

    private DateOnly Monday => First.AddDays(-(((int)First.DayOfWeek + 6) % 7));

    private static DateTimeOffset Midnight(DateOnly day) => new EventTime(FuzzyDate.OfDay(day)).Begins;
}
