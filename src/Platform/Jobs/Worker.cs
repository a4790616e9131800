namespace Buendnisnetz.Platform;

/// <summary>Takes what is due from one queue, one piece after the other.</summary>
internal abstract class Worker : IDisposable
{
    private readonly SemaphoreSlim bell = new(0, 1);

    /// <summary>Whether a save has touched this worker's queue.</summary>
    public abstract bool IsConcernedBy(Db db);

    /// <summary>Does the next piece of work; false where nothing is due.</summary>
    public abstract Task<bool> DoNext(CancellationToken cancel);

    /// <summary>Does all that is due.</summary>
    public virtual async Task<int> DoAll(CancellationToken cancel)
    {
        var count = 0;
        while (await DoNext(cancel)) count++;
        return count;
    }

    /// <summary>Says that there is new work.</summary>
    public void Wake()
    {
        try { bell.Release(); }
        catch (SemaphoreFullException) { /* It is awake already. */ }
    }

    /// <summary>Waits until there is new work, or for this long.</summary>
    public Task Rest(TimeSpan atMost, CancellationToken cancel) => bell.WaitAsync(atMost, cancel);

    public void Dispose()
    {
        bell.Dispose();
        GC.SuppressFinalize(this);
    }
}
