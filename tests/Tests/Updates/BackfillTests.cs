using Buendnisnetz.Database;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Updates;

/// <summary>A backfill over a hundred rows in batches of thirty; how often a row was filled is counted in the row.</summary>
public sealed class BackfillTests : IAsyncLifetime
{
    private readonly TestHouse house = new() { MayBeLent = false }; // What a test contributes stays in the catalog.

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_fills_every_row_once_and_ends()
    {
        await DoAll(house);
        await Rows("once");
        Contribute(house, "once");
        Assert.Equal(5, await DoAll(house));
        Assert.Equal(Enumerable.Repeat(1, 100), await Counts("once"));
        Assert.Equal(0, await DoAll(house));
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_nothing_behind_and_is_done_again()
    {
        await DoAll(house);
        await Rows("fails");
        var fails = true;
        Contribute(house, "fails", () => fails);
        await Assert.ThrowsAsync<InvalidOperationException>(() => DoAll(house));
        Assert.Equal(30, (await Counts("fails")).Sum());
        fails = false;
        await DoAll(house);
        Assert.Equal(Enumerable.Repeat(1, 100), await Counts("fails"));
    }

    [Fact]
    public async Task Two_nodes_share_the_batches()
    {
        await Rows("shared");
        await using var other = await house.Another();
        Contribute(house, "shared");
        Contribute(other, "shared");
        await Task.WhenAll(Task.Run(() => DoAll(house)), Task.Run(() => DoAll(other)));
        Assert.Equal(Enumerable.Repeat(1, 100), await Counts("shared"));
    }

    private Task Rows(string what) => house.In(db =>
    {
        for (var number = 0; number < 100; number++) db.Enqueue(new Knock($"{what}/{number}"), house.Clock.Now.AddYears(1));
        return Task.CompletedTask;
    });

    private Task<List<int>> Counts(string what) => house.In(db => db.Jobs.Where(job => job.Payload.Contains(what + "/"))
        .Select(job => job.Attempts).ToListAsync());

    private static void Contribute(TestHouse house, string what, Func<bool>? fails = null) =>
        new Registration(house.Services.GetRequiredService<ModuleCatalog>(), new ServiceCollection(), typeof(BackfillTests).Assembly)
            .Contributes(new Backfill(what, async (db, cursor, cancel) =>
        {
            var after = Guid.Parse(cursor ?? Guid.Empty.ToString());
            var ids = await db.Jobs.Where(job => job.Payload.Contains(what + "/") && job.Id > after).OrderBy(job => job.Id).Take(30)
                .Select(job => job.Id).ToListAsync(cancel);
            await db.Jobs.Where(job => ids.Contains(job.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(job => job.Attempts, job => job.Attempts + 1), cancel);
            if (cursor is not null && fails?.Invoke() == true) throw new InvalidOperationException("The node goes down.");
            return ids.Count == 0 ? null : ids[^1].ToString();
        }));

    private static async Task<int> DoAll(TestHouse node)
    {
        var batches = 0;
        while (await node.Services.GetRequiredService<Backfilling>().DoNext(Cancel)) batches++;
        return batches;
    }
}
