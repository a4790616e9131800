using Buendnisnetz.Alliances;

namespace Buendnisnetz.ActivityReports;

/// <summary>The year of an alliance, as its records are asked for it.</summary>
/// <param name="Alliance">The alliance.</param>
/// <param name="Year">The year.</param>
/// <param name="Audience">Who will read: what is for fewer is no record and no number.</param>
/// <param name="Now">Now, in UTC.</param>
public sealed record YearAsked(Alliance Alliance, int Year, Visibility Audience, DateTimeOffset Now)
{
    /// <summary>Its first moment, in UTC.</summary>
    public DateTimeOffset From => StartOf(Year);

    /// <summary>The first moment after it, in UTC.</summary>
    public DateTimeOffset Until => StartOf(Year + 1);

    /// <summary>Its first day.</summary>
    public DateOnly FirstDay => new(Year, 1, 1);

    /// <summary>Its last day.</summary>
    public DateOnly LastDay => new(Year, 12, 31);

    /// <summary>What may be told: what all of the audience may read.</summary>
    public IReadOnlyList<Visibility> Told =>
        Audience == Visibility.Public ? [Visibility.Public] : [Visibility.Public, Visibility.Community];

    private static DateTimeOffset StartOf(int year)
    {
        var midnight = new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);
        return new DateTimeOffset(midnight, German.Berlin.GetUtcOffset(midnight)).ToUniversalTime();
    }
}

/// <summary>Records of a year that become lines of a report; modules contribute their own. What is not there makes no line.</summary>
/// <param name="Code">Names it for others that stand before or after it: "projects".</param>
/// <param name="Load">The lines, in few queries.</param>
/// <param name="Position">Where among the sources.</param>
public sealed record YearSource(
    string Code, Func<Db, YearAsked, CancellationToken, Task<IReadOnlyList<ReportLine>>> Load, Position? Position = null);
