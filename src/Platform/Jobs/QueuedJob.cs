using System.Text.Json;

namespace Buendnisnetz.Platform;

/// <summary>Where a job or a mail stands.</summary>
public enum DeliveryState
{
    /// <summary>Waits until it is due.</summary>
    Waiting = 0,

    /// <summary>Done.</summary>
    Done = 1,

    /// <summary>Given up after the last try; the administration sees it and can try again.</summary>
    Dead = 2,
}

/// <summary>A piece of work that is done later, at least once, and given up only visibly.</summary>
public sealed class QueuedJob
{
    private QueuedJob() { }

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>What kind of work.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The same work is never queued twice under the same key.</summary>
    public string Key { get; private init; } = "";

    /// <summary>What it may wait for.</summary>
    public Priority Priority { get; private init; }

    /// <summary>Whether the same key may be known already; asked while it is queued, not stored.</summary>
    internal bool IsOnce { get; private init; }

    /// <summary>The work's input as JSON.</summary>
    public string Payload { get; private init; } = "";

    /// <summary>Where it stands.</summary>
    public DeliveryState State { get; private set; }

    /// <summary>Not before this moment, in UTC. A claim moves it forward, so that a crashed worker's job comes back.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>What went wrong the last time.</summary>
    public string? LastError { get; private set; }

    /// <summary>When it was done or given up, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Work with this payload; without a key it is always new work.</summary>
    internal static QueuedJob Of(JobKind kind, object payload, DateTimeOffset dueAt, string? key = null) => new()
    {
        Kind = kind.Name,
        Key = key is null ? Guid.CreateVersion7().ToString() : $"{kind.Name}:{key}",
        IsOnce = key is not null,
        Priority = kind.Priority,
        Payload = JsonSerializer.Serialize(payload, payload.GetType()),
        DueAt = dueAt,
    };

    /// <summary>How often work is mostly tried before it is given up.</summary>
    public const int Tries = 8;

    /// <summary>The administration has it tried again.</summary>
    public void TryAgain(DateTimeOffset at)
    {
        if (State != DeliveryState.Dead) return;
        (State, DueAt, Attempts, EndedAt) = (DeliveryState.Waiting, at, 0, null);
    }

    internal void Finish(DateTimeOffset at) => (State, EndedAt, LastError) = (DeliveryState.Done, at, null);

    internal void Fail(string error, DateTimeOffset at, int tries = Tries)
    {
        LastError = Backoff.Shorten(error);
        if (Attempts >= tries) (State, EndedAt) = (DeliveryState.Dead, at);
        else DueAt = at + Backoff.After(Attempts);
    }

    internal static QueuedJob Hearing(DomainEvent happened, JobKind listener) => new()
    {
        Kind = listener.Name,
        Key = $"{listener.Name}:{happened.Id}",
        Priority = listener.Priority,
        Payload = JsonSerializer.Serialize(happened, happened.GetType()),
        DueAt = happened.At,
    };
}
