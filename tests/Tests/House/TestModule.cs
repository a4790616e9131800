using System.Collections.Concurrent;

namespace Buendnisnetz.Tests.House;

/// <summary>Work that tests queue: it counts, it fails on demand, it does its share daily.</summary>
internal sealed class TestModule : Module
{
    public override void Register(Registration module) => module
        .HandlesJob<Knock, Knocking>()
        .HandlesDailyJob<Sweep, Sweeping>(hour: 3);
}

internal sealed record Knock(string Door, bool Fails = false, string? LeavesNote = null);

internal sealed class Knocking(Db db, TimeProvider clock) : Work<Knock>
{
    public static ConcurrentDictionary<string, int> Heard { get; } = [];

    public override async Task Do(Knock payload, CancellationToken cancel)
    {
        await Task.Yield();
        Heard.AddOrUpdate(payload.Door, 1, (_, times) => times + 1);
        if (payload.LeavesNote is { } address) db.Post(new Letter(address, "", "Zettel", "Sie erhalten diese E-Mail, weil geklopft wurde."), clock.Now);
        if (payload.Fails) throw new InvalidOperationException("Niemand öffnet.");
    }
}

internal sealed record Sweep;

internal sealed class Sweeping : Work<Sweep>
{
    public override Task Do(Sweep payload, CancellationToken cancel) => Task.CompletedTask;
}
