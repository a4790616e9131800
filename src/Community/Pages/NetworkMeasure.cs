using Buendnisnetz.Networks;

namespace Buendnisnetz.Community.Pages;

/// <summary>How well a network answers: the share of its questions of the last year that had an answer within seven days.</summary>
internal sealed record NetworkMeasure(string Path, int Questions, int Answered, int Open)
{
    private const int Days = 7, YearDays = 365;

    /// <summary>"83 %"; null while there was no question old enough to count.</summary>
    public string? Share => Questions == 0 ? null : $"{Math.Round(100.0 * Answered / Questions):0} %";

    public static async Task<NetworkMeasure?> Of(SlotVisit visit, Network network)
    {
        var (db, since, until) = (visit.Db, visit.Now.AddDays(-YearDays), visit.Now.AddDays(-Days));
        var threads = db.Threads;
        var rows = await db.Spaces.Where(one => one.NetworkId == network.Id).Select(one => new
        {
            one.Slug,
            Times = threads.Where(thread => thread.SpaceId == one.Id && thread.JoinedIntoId == null && thread.Kind == ThreadKind.Question
                && thread.StartedAt > since).Select(thread => new { thread.StartedAt, thread.AnsweredAt }).ToList(),
        }).FirstOrDefaultAsync(visit.Cancel);
        if (rows is null) return null;
        var ripe = rows.Times.Where(one => one.StartedAt <= until || one.AnsweredAt is not null).ToList();
        return new(CommunityPaths.Of(rows.Slug), ripe.Count,
            ripe.Count(one => one.AnsweredAt is { } at && at <= one.StartedAt.AddDays(Days)),
            rows.Times.Count(one => one.AnsweredAt is null));
    }
}
