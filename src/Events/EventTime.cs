namespace Buendnisnetz.Events;

/// <summary>
/// When an event is, as exactly as it is known: nothing yet, a fuzzy date, a day, or a day with its hours; perhaps several days. Hours are
/// those on the wall in Berlin, also over midnight and over the change of the clocks.
/// </summary>
/// <param name="On">The day it begins, or about when; null where nothing is known yet.</param>
/// <param name="From">When it begins on that day.</param>
/// <param name="Until">When it ends, on its last day.</param>
/// <param name="LastDay">Its last day, where it takes several.</param>
public sealed record EventTime(FuzzyDate? On, TimeOnly? From = null, TimeOnly? Until = null, DateOnly? LastDay = null)
{
    /// <summary>Where events stand whose day nobody knows: after all others.</summary>
    internal static readonly DateTimeOffset Someday = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The day it begins; null while that is not known (INV-25).</summary>
    public DateOnly? Day => On is { Precision: DatePrecision.Day } on ? on.Earliest : null;

    /// <summary>The day it ends; null while its day is not known. Hours over midnight end on the next day.</summary>
    public DateOnly? End => Day is not { } day ? null : LastDay ?? (Until < From ? day.AddDays(1) : day);

    /// <summary>How many calendar days it takes; a night is part of the day before.</summary>
    public int Days => Day is { } day && LastDay is { } last ? last.DayNumber - day.DayNumber + 1 : 1;

    /// <summary>Whether one of its days is a Saturday or a Sunday; a night is part of the day before.</summary>
    public bool IsAtWeekend => Day is { } day && Enumerable.Range(0, Days)
        .Any(number => day.AddDays(number).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The moment it begins, or the first that it may mean; in UTC.</summary>
    public DateTimeOffset Begins => On is { } on ? Moment(on.Earliest, From ?? TimeOnly.MinValue) : Someday;

    /// <summary>The moment it ends, or the last that it may mean; in UTC. Without hours a day ends at midnight.</summary>
    public DateTimeOffset Ends => On is not { } on ? Someday
        : End is not { } end ? Moment(on.Latest.AddDays(1), TimeOnly.MinValue)
        : Until is { } until ? Moment(end, until) : Moment((LastDay ?? end).AddDays(1), TimeOnly.MinValue);

    /// <summary>What contradicts itself, each at its field.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (Day is null && (From is not null || Until is not null))
            yield return new(nameof(From), "Uhrzeiten brauchen einen Tag. Bitte geben Sie das ganze Datum an, zum Beispiel 12.04.2027.");
        if (Day is null && LastDay is not null)
            yield return new(nameof(LastDay), "Ein letzter Tag braucht einen ersten. Bitte geben Sie das ganze Datum an.");
        if (Until is not null && From is null) yield return new(nameof(From), "Bitte sagen Sie, wann es beginnt.");
        if (LastDay < Day) yield return new(nameof(LastDay), "Der letzte Tag liegt vor dem ersten.");
        if (LastDay > Day?.AddDays(MostDays)) yield return new(nameof(LastDay), $"Mehr als {MostDays} Tage passen nicht in einen Termin.");
        if (Until == From && From is not null && (LastDay is null || LastDay == Day))
            yield return new(nameof(Until), "Anfang und Ende sind gleich.");
    }

    /// <summary>"12. April 2027, 9 bis 16 Uhr", "Frühjahr 2027", "Termin folgt".</summary>
    public override string ToString() => On is null ? "Termin folgt" : Day is not { } day ? $"{On}" : $"{Dates(day)}{Hours}";

    /// <summary>Whether it ends on the day after, without a last day of its own.</summary>
    private bool IsOvernight => Until < From && (LastDay is null || LastDay == Day);

    /// <summary>So many days fit into an event.</summary>
    public const int MostDays = 60;

    /// <summary>Longer than any event may take: of the least known at least the year is known.</summary>
    internal static readonly TimeSpan Longest = TimeSpan.FromDays(370);

    private string Dates(DateOnly day) => LastDay is not { } last || last == day ? day.Long
        : last.Year != day.Year ? $"{day.Long} bis {last.Long}"
        : last.Month != day.Month ? $"{day.ToString("d. MMMM", German.Culture)} bis {last.Long}" : $"{day.Day}. bis {last.Long}";

    private string Hours => (From, Until) switch
    {
        ({ } from, { } until) => $", {Hour(from)} bis {Hour(until)} Uhr{(IsOvernight ? " am nächsten Tag" : "")}",
        ({ } from, null) => $", {Hour(from)} Uhr",
        _ => "",
    };

    private static string Hour(TimeOnly time) => time.ToString(time.Minute == 0 ? "%H" : "H:mm", German.Culture);

    /// <summary>The moment at which the clocks of Berlin show this, in UTC. An hour that they leave out begins when they go on.</summary>
    public static DateTimeOffset Moment(DateOnly day, TimeOnly time = default)
    {
        var wall = day.ToDateTime(time);
        if (German.Berlin.IsInvalidTime(wall)) wall = wall.AddHours(1);
        return new DateTimeOffset(wall, German.Berlin.GetUtcOffset(wall)).ToUniversalTime();
    }
}
