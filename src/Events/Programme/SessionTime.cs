namespace Buendnisnetz.Events;

/// <summary>
/// When an item of a programme is: on a day, from–until on the wall in Berlin. An end before the beginning is after midnight.
/// </summary>
/// <param name="Day">The day it begins.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it ends.</param>
public sealed record SessionTime(DateOnly Day, TimeOnly From, TimeOnly Until)
{
    /// <summary>The moment it begins, in UTC.</summary>
    public DateTimeOffset Begins => Clock.Begins;

    /// <summary>The moment it ends, in UTC.</summary>
    public DateTimeOffset Ends => Clock.Ends;

    /// <summary>What contradicts itself, each at its field.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (From == Until) yield return new(nameof(Until), "Anfang und Ende sind gleich.");
    }

    /// <summary>The same hours so many minutes later, or earlier; a day further where that is after midnight.</summary>
    public SessionTime Later(int minutes)
    {
        var from = Day.ToDateTime(From).AddMinutes(minutes);
        return new(DateOnly.FromDateTime(from), TimeOnly.FromDateTime(from), Until.AddMinutes(minutes));
    }

    /// <summary>The same hours so many days later, or earlier.</summary>
    public SessionTime DaysLater(int days) => this with { Day = Day.AddDays(days) };

    /// <summary>How many minutes it takes by the clock on the wall.</summary>
    public int Minutes => (int)(Until - From).TotalMinutes;

    /// <summary>"9:30–10:15".</summary>
    public string Hours => $"{Hour(From)}–{Hour(Until)}";

    /// <summary>"von 9:30 bis 10:15 Uhr", for a sentence.</summary>
    public string InWords => $"von {Hour(From)} bis {Hour(Until)} Uhr";

    /// <summary>"9:30".</summary>
    public static string Hour(TimeOnly time) => time.ToString("H:mm", German.Culture);

    private EventTime Clock => new(FuzzyDate.OfDay(Day), From, Until);
}
