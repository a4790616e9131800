namespace Buendnisnetz.Alliances;

/// <summary>What the news of an alliance means to somebody who takes it over.</summary>
internal static class NewsHandedOver
{
    public static HandoverTopic Topic { get; } =
        new("offen", "Offene Vorgänge", "Was angefangen ist, wird fertig, weitergegeben oder bewusst gelassen.", Drafts, 10);

    public static FirstStep Step { get; } =
        new("vorstellen", "Sich in einer Nachricht vorstellen", "Drei Sätze genügen: wer Sie sind, wie man Sie erreicht, worauf Sie sich freuen.", 30,
            alliance => alliance.Below("nachricht"), HasIntroducedHerself);

    private static async Task<TopicStand?> Drafts(Db db, HandoverView view, CancellationToken cancel)
    {
        var drafts = await db.News.Where(item => item.AllianceId == view.Alliance.Id && item.PublishedAt == null).OrderBy(item => item.Title)
            .Select(item => new { item.Title, item.ChangedAt }).ToListAsync(cancel);
        if (drafts.Count == 0) return new("Keine Entwürfe offen.");
        return new($"{German.Count(drafts.Count, "Entwurf ist", "Entwürfe sind")} noch offen.", view.Alliance.Below("bearbeiten"))
        {
            Open = [.. drafts.Select(draft => $"Entwurf: „{draft.Title}“, zuletzt geändert am {draft.ChangedAt.LongDay}")],
        };
    }

    private static Task<bool> HasIntroducedHerself(Db db, FirstDaysView view, CancellationToken cancel) =>
        db.News.AnyAsync(item => item.AllianceId == view.Alliance.Id && item.PublishedAt >= view.Seat.From, cancel);
}
