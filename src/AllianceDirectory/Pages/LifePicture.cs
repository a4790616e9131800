using Buendnisnetz.Alliances;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>The life of an alliance as a ribbon: each chapter as long as it lasted. The same stands beside it in words.</summary>
internal sealed record LifePicture(IReadOnlyList<LifeChapter> Chapters, IReadOnlyList<(int X, int Year)> Years)
{
    public const int Width = 600;

    public static LifePicture Of(Alliance alliance, DateOnly today)
    {
        var steps = Public(alliance);
        if (steps.Count == 0) return new([], []);
        var (first, last) = (steps[0].On.Earliest, Later(today, steps[^1].On.Earliest));
        if (last == first) return new([], []);
        int At(DateOnly day) => (int)((long)Width * (day.DayNumber - first.DayNumber) / (last.DayNumber - first.DayNumber));
        return new(
        [
            .. steps.Select((step, i) => i + 1 < steps.Count
                ? new LifeChapter(step.State, step.On, steps[i + 1].On, At(step.On.Earliest), At(steps[i + 1].On.Earliest))
                : new LifeChapter(step.State, step.On, null, At(step.On.Earliest), Width)),
        ], Ticks(first, last, At));
    }

    /// <summary>The public steps in the order of their dates. What was recorded later than the next step began is left out.</summary>
    private static List<(LifeState State, FuzzyDate On)> Public(Alliance alliance)
    {
        List<(LifeState State, FuzzyDate On)> steps = [];
        foreach (var step in alliance.Life.Where(step => step.IsPublic && step.State != LifeState.Idea))
        {
            var between = steps.RemoveAll(earlier => earlier.On.Earliest >= step.On.Earliest);
            if (between > 0 || steps.Count == 0 || steps[^1].State != step.State) steps.Add((step.State, step.On));
        }
        return steps;
    }

    private static IReadOnlyList<(int, int)> Ticks(DateOnly first, DateOnly last, Func<DateOnly, int> at)
    {
        var pace = (last.Year - first.Year) switch { <= 6 => 1, <= 14 => 2, <= 30 => 5, _ => 10 };
        return [.. Enumerable.Range(first.Year + 1, Math.Max(0, last.Year - first.Year)).Where(year => year % pace == 0)
            .Select(year => (at(new DateOnly(year, 1, 1)), year)).Where(tick => tick.Item1 is > 20 and < Width - 20)];
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}

/// <summary>A chapter: a state, from when until when.</summary>
internal sealed record LifeChapter(LifeState State, FuzzyDate From, FuzzyDate? Until, int X, int End)
{
    private const int Least = 14;

    /// <summary>A chapter that has just begun is seen, too.</summary>
    public int Length => Math.Max(Least, End - X);

    public int Left => Math.Min(X, LifePicture.Width - Length);

    public string Css => State switch
    {
        LifeState.Active => "active",
        LifeState.CreativePause => "paused",
        LifeState.Ended => "ended",
        _ => "founding",
    };

    public string Words => Until is { } until ? $"{From} bis {until}" : $"seit {From}";
}
