namespace Buendnisnetz.Reviews;

/// <summary>This morning's look at the age of all facts, with what comes before it.</summary>
internal sealed record FreshnessMorning;

/// <summary>What a module does in the morning before facts are looked at, because somebody else may answer first.</summary>
/// <param name="Begin">Queues it, for no later than this moment.</param>
/// <param name="IsRunning">Whether some of it has still to be tried.</param>
public sealed record ReviewEve(Action<Db, DateTimeOffset> Begin, Func<Db, CancellationToken, Task<bool>> IsRunning);

/// <summary>Begins what comes before the look, and queues the look behind it.</summary>
internal sealed class FreshnessEve(Db db, TimeProvider clock) : Work<FreshnessMorning>
{
    public override Task Do(FreshnessMorning payload, CancellationToken cancel)
    {
        var at = clock.Now;
        foreach (var eve in db.Catalog.Of<ReviewEve>()) eve.Begin(db, at);
        db.EnqueueOnce(new FreshnessLook(), $"{at.BerlinDay:yyyy-MM-dd}", at);
        return Task.CompletedTask;
    }
}
