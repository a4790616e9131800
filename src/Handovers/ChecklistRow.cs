namespace Buendnisnetz.Handovers;

/// <summary>A line of the checklist, with what the house knows of it.</summary>
internal sealed record ChecklistRow(HandoverItem Item, string? Hint, TopicStand? Stand)
{
    public bool IsDone => Item.TickedAt is not null || Stand is { IsSettled: true };

    /// <summary>The lines that are not done.</summary>
    public static async Task<IReadOnlyList<ChecklistRow>> OpenOf(Db db, Handover handover, HandoverView view, CancellationToken cancel) =>
        [.. (await Of(db, handover, view, cancel)).Where(row => !row.IsDone)];

    public static async Task<IReadOnlyList<ChecklistRow>> Of(Db db, Handover handover, HandoverView view, CancellationToken cancel)
    {
        var topics = db.Catalog.Of<HandoverTopic>().ToDictionary(topic => topic.Code);
        List<ChecklistRow> rows = [];
        foreach (var item in handover.Items.OrderBy(item => item.Number))
        {
            var topic = item.Code is { } code ? topics.GetValueOrDefault(code) : null;
            rows.Add(new(item, topic?.Hint, topic is null ? null : await topic.Stands(db, view, cancel)));
        }
        return rows;
    }
}
