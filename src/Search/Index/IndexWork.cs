namespace Buendnisnetz.Search;

internal sealed class FreshenOne(SearchIndex index) : Work<Reindex>
{
    public override Task Do(Reindex payload, CancellationToken cancel) => index.Freshen(payload.Kind, [payload.Id], cancel);
}

/// <summary>Indexes many at once, which is a hundred times faster; where one among them fails, each is queued by itself.</summary>
internal sealed class FreshenMany(Db db, SearchIndex index, TimeProvider clock) : Work<ReindexMany>
{
    public override async Task Do(ReindexMany payload, CancellationToken cancel)
    {
        try { await index.Freshen(payload.Kind, payload.Ids, cancel); }
#pragma warning disable CA1031 // Whatever it is: it is one row's, and the others are not to wait for it.
        catch (Exception) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            var own = db.Jobs.Local.SingleOrDefault(); // The job itself is to be noted as done; half a batch is not to be saved with it.
            db.ChangeTracker.Clear();
            if (own is not null) db.Attach(own);
            foreach (var id in payload.Ids) db.Enqueue(new Reindex(payload.Kind, id), clock.Now);
        }
    }
}

internal sealed class FreshenShowing(Db db, SearchIndex index, TimeProvider clock) : Work<ReindexShowing>
{
    public override async Task Do(ReindexShowing payload, CancellationToken cancel)
    {
        foreach (var batch in await index.Showing(payload.Kind, payload.Id, cancel)) db.Enqueue(batch, clock.Now);
    }
}

/// <summary>Splits the rebuild into small jobs, so that it survives a restart and several nodes share it.</summary>
internal sealed class Rebuild(Db db, SearchIndex index, FreshenMany batches, TimeProvider clock) : Work<RebuildIndex>
{
    public override async Task Do(RebuildIndex payload, CancellationToken cancel)
    {
        foreach (var part in await index.Plan(cancel)) db.Enqueue(part, clock.Now);
    }

    /// <summary>The same at once, for the command line.</summary>
    public async Task<string> AtOnce(CancellationToken cancel)
    {
        var count = 0;
        foreach (var part in await index.Plan(cancel))
        {
            await batches.Do(part, cancel);
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
            count += part.Ids.Count;
        }
        return $"{German.Count(count, "Eintrag ist", "Einträge sind")} neu im Suchverzeichnis.";
    }
}
