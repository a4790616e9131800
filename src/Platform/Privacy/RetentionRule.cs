namespace Buendnisnetz.Platform;

/// <summary>
/// How long something is kept, why, and how it goes. Modules contribute rules; every night each of them deletes what is older.
/// </summary>
/// <param name="Code">Names the rule for ever: "sessions".</param>
/// <param name="Label">What it is about, in German: "Beendete Sitzungen".</param>
/// <param name="Why">Why for so long, in a German sentence.</param>
/// <param name="KeptFor">How long it is kept.</param>
/// <param name="Delete">Deletes what is older than the moment given, and says how much it was.</param>
public sealed record RetentionRule(
    string Code, string Label, string Why, TimeSpan KeptFor, Func<Db, DateTimeOffset, CancellationToken, Task<int>> Delete)
{
    /// <summary>How long it is kept, in days.</summary>
    public int Days => (int)KeptFor.TotalDays;

    /// <summary>"30 Tage", "1 Tag".</summary>
    public string Period => German.Count(Days, "Tag", "Tage");

    /// <summary>A rule that deletes whole rows of one noun: <c>(rows, before) => rows.Where(row => row.EndedAt &lt; before)</c>.</summary>
    public static RetentionRule Of<T>(
        string code, string label, string why, int days, Func<IQueryable<T>, DateTimeOffset, IQueryable<T>> older) where T : class =>
        new(code, label, why, TimeSpan.FromDays(days), (db, before, cancel) => older(db.Set<T>(), before).ExecuteDeleteAsync(cancel));
}
