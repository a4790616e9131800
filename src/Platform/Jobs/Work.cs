namespace Buendnisnetz.Platform;

/// <summary>
/// Work that is done outside a request. It runs at least once: doing it twice must do no harm. Whatever it
/// changes in the <see cref="Db"/> is saved after it, together with its being done.
/// </summary>
public abstract class Work<TPayload> where TPayload : notnull
{
    /// <summary>Does the work.</summary>
    public abstract Task Do(TPayload payload, CancellationToken cancel);

    /// <summary>Tells those who wait for it that it is given up after the last try; saved with that. Mostly nobody waits.</summary>
    public virtual Task GiveUp(TPayload payload, CancellationToken cancel) => Task.CompletedTask;
}
