using Buendnisnetz.Alliances;

namespace Buendnisnetz.News;

/// <summary>News that was begun and not published: it stays in the drawer, or goes out before the pause.</summary>
internal static class DraftsInPause
{
    private static readonly (PauseFate, string)[] Fates =
        [(PauseFate.Rest, "bleibt als Entwurf liegen"), (PauseFate.Complete, "wird heute noch veröffentlicht")];

    public static PauseTopic Topic { get; } = new("news-draft", "Angefangene Neuigkeiten", "Angefangene Neuigkeit", Running, Settle);

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, DateTimeOffset at,
        CancellationToken cancel)
    {
        var drafts = await db.News.OfAlliance(alliance.Id).Drafts.OrderBy(item => item.Id)
            .Select(item => new { item.Id, item.Title, item.ChangedAt, item.Visibility }).ToListAsync(cancel);
        return [.. drafts.Select(draft =>
            new RunningThing(draft.Id, draft.Title, Fates, draft.ChangedAt) { Visibility = draft.Visibility })];
    }

    private static async Task Settle(PauseDecision decision)
    {
        if (decision.Fate != PauseFate.Complete) return;
        var drafts = decision.Db.News.OfAlliance(decision.Alliance.Id).WithAlliance;
        if (await drafts.FirstOrDefaultAsync(item => item.Id == decision.ThingId, decision.Cancel) is { } draft)
            draft.Publish(decision.By, decision.At);
    }
}
