using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.ActivityReports;

/// <summary>Writes and sends reports, one after the other for each alliance.</summary>
internal sealed class ReportDesk(Db db)
{
    /// <summary>Keeps what was written; begins the report where there is none yet.</summary>
    public async Task Write(Alliance alliance, int year, ReportWords words, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(Lock(alliance), cancel);
        var report = await db.ActivityReports.OfYear(alliance.Id, year, cancel)
            ?? db.ActivityReports.Add(ActivityReport.Begin(alliance, year, at)).Entity;
        report.Write(words.Opening, words.Anew, words.Audience, by, at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Sends what the draft says now to all networks of the alliance; answers with what stands in the way.</summary>
    public async Task<string?> Send(Alliance alliance, int year, string? correction, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(Lock(alliance), cancel);
        var report = await db.ActivityReports.Whole.OfYear(alliance.Id, year, cancel)
            ?? db.ActivityReports.Add(ActivityReport.Begin(alliance, year, at)).Entity;
        var (lines, networks) = (await db.LinesOf(report, alliance, at, cancel), await db.ToldBy(alliance.Id).ByName.ToListAsync(cancel));
        if (report.ObstacleToSending(lines, networks, correction) is { } obstacle) return obstacle;
        db.Add(report.Send(lines, networks, correction, by, at));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    private static string Lock(Alliance alliance) => $"activity report {alliance.Id:N}";
}

/// <summary>What somebody wrote.</summary>
/// <param name="Opening">What is said before the figures.</param>
/// <param name="Anew">Sentences that were changed, by the code of their line; null where one follows the records again.</param>
/// <param name="Audience">Who will read.</param>
internal sealed record ReportWords(string? Opening, IReadOnlyDictionary<string, string?> Anew, Visibility Audience);
