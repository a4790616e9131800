namespace Buendnisnetz.Alliances;

/// <summary>News that was begun and not published: it stays in the drawer, or goes out before the pause.</summary>
internal static class DraftsInPause
{
    private static readonly (PauseFate, string)[] Fates =
        [(PauseFate.Rest, "bleibt als Entwurf liegen"), (PauseFate.Complete, "wird heute noch veröffentlicht")];

    public static PauseTopic Topic { get; } = new("news-draft", "Angefangene Nachrichten", Running, Settle);

    private static async Task<IReadOnlyList<RunningThing>> Running(Db db, Alliance alliance, CancellationToken cancel)
    {
        var drafts = await db.News.Where(item => item.AllianceId == alliance.Id && item.PublishedAt == null).OrderBy(item => item.Id)
            .Select(item => new { item.Id, item.Title }).ToListAsync(cancel);
        return [.. drafts.Select(draft => new RunningThing(draft.Id, draft.Title, Fates))];
    }

    private static async Task Settle(PauseDecision turn)
    {
        if (turn.Fate != PauseFate.Complete) return;
        if (await turn.Db.News.FirstOrDefaultAsync(item => item.Id == turn.ThingId && item.AllianceId == turn.Alliance.Id, turn.Cancel) is { } draft)
            turn.Alliance.Publish(draft, turn.By, turn.At);
    }
}
