using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

/// <summary>Many workers, three priorities, one queue.</summary>
public sealed class QueueTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    private string Door { get; } = Guid.NewGuid().ToString();

    private DateTimeOffset Now => house.Clock.GetUtcNow();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Eight_workers_lease_two_thousand_jobs_and_none_twice()
    {
        var count = TestDatabase.IsPostgres ? 2000 : 400;
        await house.In(db =>
        {
            db.FanOut(Enumerable.Range(0, count), i => new Knock($"{Door}/{i}"), i => $"{i}", Door, Now);
            return Task.CompletedTask;
        });
        ConcurrentBag<Guid> leased = [];
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Lease(leased))));
        Assert.Equal((count, count), (leased.Count, leased.Distinct().Count()));
    }

    [Fact]
    public async Task Eight_workers_do_a_hundred_jobs_without_doing_one_twice()
    {
        await house.In(db =>
        {
            for (var i = 0; i < 100; i++) db.Enqueue(new Knock($"{Door}/{i}"), Now);
            return Task.CompletedTask;
        });
        var worker = house.Services.GetRequiredService<JobWorker>();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => worker.DoAll(TestContext.Current.CancellationToken))));
        Assert.All(Enumerable.Range(0, 100), i => Assert.Equal(1, Knocking.Heard[$"{Door}/{i}"]));
    }

    [Fact]
    public async Task The_urgent_goes_before_the_rest_and_what_may_wait_comes_last()
    {
        await Queue(new Grind(Door + "/bulk"), new Knock(Door + "/normal"), new Ring(Door + "/urgent"));
        await house.RunJobs();
        Assert.Equal([Door + "/urgent", Door + "/normal", Door + "/bulk"],
            Ringing.Order.Where(door => door.StartsWith(Door, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task While_long_work_runs_that_may_wait_the_urgent_is_done_by_another_worker()
    {
        var workers = house.Services.GetServices<Worker>().OfType<JobWorker>().ToList();
        Assert.Equal(3, workers.Count);
        var end = Grinding.Holds[Door] = new TaskCompletionSource();
        await Queue(new Grind(Door));
        var busy = Task.Run(() => workers[0].DoAll(TestContext.Current.CancellationToken));
        for (var look = 0; look < 500 && !Ringing.Order.Contains(Door); look++) await Task.Delay(10, TestContext.Current.CancellationToken);
        await Queue(new Grind(Door + "/later"), new Ring(Door + "/urgent"));
        Assert.Equal(1, await workers[1].DoAll(TestContext.Current.CancellationToken));
        Assert.Equal([Door, Door + "/urgent"], Ringing.Order.Where(door => door.StartsWith(Door, StringComparison.Ordinal)));
        end.SetResult();
        Assert.Equal(2, await busy);
    }

    private Task Queue(params object[] payloads) => house.In(db =>
    {
        foreach (var payload in payloads) db.Enqueue(payload, Now);
        return Task.CompletedTask;
    });

    private async Task Lease(ConcurrentBag<Guid> leased)
    {
        var leases = house.Services.GetRequiredService<QueueLease>();
        while (await house.In(db => leases.NextJob(db, Priority.Bulk, Now, TimeSpan.FromHours(1),
            TestContext.Current.CancellationToken)) is { } id) leased.Add(id);
    }
}
