using System.Collections.Concurrent;

namespace Buendnisnetz.Tests.House;

/// <summary>Work that tests queue: it counts, it fails on demand, it may wait or not, it does its share daily.</summary>
internal sealed class TestModule : Module
{
    public override void Register(Registration module) => module
        .HandlesJob<Knock, Knocking>("Knock")
        .HandlesJob<Ring, Ringing>("Ring", Priority.Urgent)
        .HandlesJob<Grind, Grinding>("Grind", Priority.Bulk)
        .HandlesDailyJob<Sweep, Sweeping>("Sweep", hour: 3);
}

internal sealed record Knock(string Door, bool Fails = false, string? LeavesNote = null);

internal sealed class Knocking(Db db, TimeProvider clock) : Work<Knock>
{
    public static ConcurrentDictionary<string, int> Heard { get; } = [];

    public override async Task Do(Knock payload, CancellationToken cancel)
    {
        await Task.Yield();
        Heard.AddOrUpdate(payload.Door, 1, (_, times) => times + 1);
        Ringing.Order.Enqueue(payload.Door);
        if (payload.LeavesNote is { } address) db.Post(new Letter(address, "", "Zettel", "Sie erhalten diese E-Mail, weil geklopft wurde."), clock.Now);
        if (payload.Fails) throw new InvalidOperationException("Niemand öffnet.");
    }
}

/// <summary>Somebody waits at the door.</summary>
internal sealed record Ring(string Door);

internal sealed class Ringing : Work<Ring>
{
    /// <summary>The doors in the order in which work was done at them.</summary>
    public static ConcurrentQueue<string> Order { get; } = [];

    public override Task Do(Ring payload, CancellationToken cancel)
    {
        Order.Enqueue(payload.Door);
        return Task.CompletedTask;
    }
}

/// <summary>Nobody waits, and it takes as long as the test wants.</summary>
internal sealed record Grind(string Door);

internal sealed class Grinding : Work<Grind>
{
    public static ConcurrentDictionary<string, TaskCompletionSource> Holds { get; } = [];

    public override async Task Do(Grind payload, CancellationToken cancel)
    {
        Ringing.Order.Enqueue(payload.Door);
        if (Holds.TryGetValue(payload.Door, out var hold)) await hold.Task.WaitAsync(cancel);
    }
}

internal sealed record Sweep;

internal sealed class Sweeping : Work<Sweep>
{
    public override Task Do(Sweep payload, CancellationToken cancel) => Task.CompletedTask;
}
