namespace Buendnisnetz.Reviews;

/// <summary>
/// After how many months each kind of fact is asked about: what the administration has chosen, else what its module proposes.
/// </summary>
public sealed class ReviewIntervals
{
    private readonly Dictionary<string, int> chosen;

    private ReviewIntervals(Dictionary<string, int> chosen) => this.chosen = chosen;

    /// <summary>The intervals, with what the administration has chosen of them.</summary>
    public static ReviewIntervals Of(IEnumerable<(string Code, int Months)> chosen) =>
        new(chosen.ToDictionary(one => one.Code, one => one.Months));

    /// <summary>What has to be asked for them, by whoever asks for more at once.</summary>
    public static IQueryable<Line> Asked(Db db) =>
        db.AgeingIntervals.Select(interval => new Line { Slug = interval.Code, Number = interval.Months });

    /// <summary>The intervals out of what was found.</summary>
    public static ReviewIntervals Of(IEnumerable<Line> lines) => Of(lines.Select(line => (line.Slug!, line.Number!.Value)));

    /// <summary>The interval of a kind in months.</summary>
    public int MonthsOf(AgeingFacts kind) => chosen.GetValueOrDefault(kind.Code, kind.Months);

    /// <summary>Since when a fact of this kind must have been checked to be fresh at that moment.</summary>
    public DateTimeOffset FreshSince(AgeingFacts kind, DateTimeOffset at) => at.AddMonths(-MonthsOf(kind));

    /// <summary>Says in public when a fact was last found right; after one and a half intervals it looks its age.</summary>
    public CheckedNote Note(AgeingFacts kind, Guid fact, string title, DateTimeOffset checkedAt, DateTimeOffset now) =>
        new(checkedAt, kind.Code, fact, title, checkedAt < now.AddMonths(-MonthsOf(kind) * 3 / 2), kind.CanBeDoubted);
}

/// <summary>What a public page says of a fact: when it was last found right, kindly where that is long ago.</summary>
/// <param name="At">When it was last found right, in UTC.</param>
/// <param name="Kind">The kind of fact.</param>
/// <param name="FactId">The fact.</param>
/// <param name="Title">What it is, for those who hear the page.</param>
/// <param name="IsStale">Whether it looks its age.</param>
/// <param name="CanBeDoubted">Whether visitors may say that it is not right.</param>
public sealed record CheckedNote(DateTimeOffset At, string Kind, Guid FactId, string Title, bool IsStale, bool CanBeDoubted)
{
    /// <summary>"November 2026".</summary>
    public string Month => At.BerlinDay.ToString("MMMM yyyy", German.Culture);
}
