namespace Buendnisnetz.Tests.Platform;

/// <summary>Work under a key is queued once, whoever asks, and nobody is told.</summary>
public sealed class QueuedOnceTests(TestHouse house) : IClassFixture<TestHouse>
{
    private string Door { get; } = Guid.NewGuid().ToString();

    private DateTimeOffset Now => house.Clock.GetUtcNow();

    [Fact]
    public async Task Twice_in_one_save_and_again_in_the_next_is_once()
    {
        for (var save = 0; save < 3; save++)
            await house.In(db =>
            {
                foreach (var _ in new[] { 1, 2 }) db.EnqueueOnce(new Knock(Door), Door, Now);
                return Task.CompletedTask;
            });
        Assert.Equal(1, await Queued());
        await house.RunJobs();
        Assert.Equal(1, Knocking.Heard[Door]);
        await house.In(db => { db.EnqueueOnce(new Knock(Door), Door, Now); return Task.CompletedTask; });
        await house.RunJobs();
        Assert.Equal(1, Knocking.Heard[Door]);
    }

    [Fact]
    public async Task Of_many_who_queue_the_same_at_once_nobody_fails_and_one_is_first()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => house.In(db =>
        {
            db.EnqueueOnce(new Knock(Door), Door, Now);
            db.EnqueueOnce(new Knock(Door), Door + "/too", Now);
            return Task.CompletedTask;
        }))));
        Assert.Equal(2, await Queued());
    }

    [Fact]
    public async Task The_same_word_is_another_key_for_another_kind_of_work()
    {
        await house.In(db =>
        {
            db.EnqueueOnce(new Knock(Door), Door, Now); db.EnqueueOnce(new Ring(Door), Door,
            Now); return Task.CompletedTask;
        });
        Assert.Equal(2, await Queued());
    }

    [Fact]
    public async Task What_else_is_saved_with_it_is_saved_whole_or_not_at_all()
    {
        await house.In(db => { db.EnqueueOnce(new Knock(Door), Door, Now); db.Enqueue(new Knock(Door), Now); return Task.CompletedTask; });
        Assert.Equal(2, await Queued());
        await Assert.ThrowsAsync<DbUpdateException>(() => house.In(async db =>
        {
            db.EnqueueOnce(new Knock(Door), Door + "/too", Now);
            db.Jobs.Add(await db.Jobs.AsNoTracking().FirstAsync());
        }));
        Assert.Equal(2, await Queued());
    }

    [Fact]
    public async Task More_than_a_statement_holds_is_queued_too()
    {
        await house.In(db =>
        {
            db.FanOut(Enumerable.Range(0, 123), i => new Knock(Door), i => $"{i}", Door,
            Now); return Task.CompletedTask;
        });
        Assert.Equal(123, await Queued());
    }

    private Task<int> Queued() => house.In(db => db.Jobs.CountAsync(job => job.Payload.Contains(Door)));
}
