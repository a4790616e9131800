using Buendnisnetz.Organisations;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.AllianceDirectory.Pages;

/// <summary>
/// The words that a public page of an alliance needs besides its facts: both are few and short, so that one look finds them.
/// </summary>
/// <param name="Labels">What the terms are called, by code.</param>
/// <param name="Intervals">After how many months the facts look their age.</param>
internal sealed record PageWords(IReadOnlyDictionary<string, string> Labels, ReviewIntervals Intervals)
{
    public static async Task<PageWords> Load(Db db, IQueryable<Term> terms, CancellationToken cancel)
    {
        var found = await terms.Select(term => new { term.Code, term.Label, Months = 0 })
            .Concat(db.AgeingIntervals.Select(interval => new { interval.Code, Label = interval.Code, interval.Months }))
            .ToListAsync(cancel);
        var (intervals, labels) = (found.Where(one => one.Months > 0), found.Where(one => one.Months == 0));
        return new(
            labels.ToDictionary(one => one.Code, one => one.Label),
            ReviewIntervals.Of(intervals.Select(one => (one.Code, one.Months))));
    }
}
