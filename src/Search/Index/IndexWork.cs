namespace Buendnisnetz.Search;

internal sealed class FreshenOne(SearchIndex index) : Work<Reindex>
{
    public override Task Do(Reindex payload, CancellationToken cancel) => index.Freshen(payload.Kind, [payload.Id], cancel);
}

internal sealed class FreshenMany(SearchIndex index) : Work<ReindexMany>
{
    public override Task Do(ReindexMany payload, CancellationToken cancel) => index.Freshen(payload.Kind, payload.Ids, cancel);
}

/// <summary>Splits the rebuild into small jobs, so that it survives a restart and several nodes share it.</summary>
internal sealed class Rebuild(Db db, SearchIndex index, TimeProvider clock) : Work<RebuildIndex>
{
    public override async Task Do(RebuildIndex payload, CancellationToken cancel)
    {
        foreach (var part in await index.Plan(cancel)) db.Jobs.Add(QueuedJob.Of(part, clock.Now));
    }

    /// <summary>The same at once, for the command line.</summary>
    public async Task<string> AtOnce(CancellationToken cancel)
    {
        var count = 0;
        foreach (var part in await index.Plan(cancel))
        {
            await index.Freshen(part.Kind, part.Ids, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            count += part.Ids.Count;
        }
        return $"{German.Count(count, "Eintrag ist", "Einträge sind")} neu im Suchverzeichnis.";
    }
}
