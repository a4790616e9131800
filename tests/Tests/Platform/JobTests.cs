using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

public sealed class JobTests(TestHouse house) : IClassFixture<TestHouse>
{
    private string Door { get; } = Guid.NewGuid().ToString();

    private DateTimeOffset Now => house.Clock.GetUtcNow();

    [Fact]
    public async Task Queued_work_is_done_once_and_only_when_it_is_due()
    {
        await Queue(new Knock(Door), Now.AddHours(1));
        await house.RunJobs();
        Assert.False(Knocking.Heard.ContainsKey(Door));
        house.Clock.Advance(TimeSpan.FromHours(1));
        await house.RunJobs();
        await house.RunJobs();
        Assert.Equal(1, Knocking.Heard[Door]);
    }

    [Fact]
    public async Task Work_that_fails_is_tried_again_with_growing_pauses_and_given_up_visibly()
    {
        await Queue(new Knock(Door, Fails: true), Now);
        for (var hour = 0; hour < 48; hour++)
        {
            await house.RunJobs();
            house.Clock.Advance(TimeSpan.FromHours(1));
        }
        Assert.Equal(QueuedJob.Tries, Knocking.Heard[Door]);
        var job = await Find();
        Assert.Equal(DeliveryState.Dead, job.State);
        Assert.Contains("Niemand öffnet.", job.LastError);
        Assert.NotNull(job.EndedAt);
    }

    [Fact]
    public async Task What_failed_work_has_changed_is_not_saved()
    {
        await Queue(new Knock(Door, Fails: true, LeavesNote: $"{Door}@example.org"), Now);
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.To.Contains(Door));
    }

    [Fact]
    public async Task What_work_has_changed_is_saved_with_its_being_done()
    {
        await Queue(new Knock(Door, LeavesNote: $"{Door}@example.org"), Now);
        await house.RunJobs();
        Assert.Contains(house.Letters, letter => letter.To.Contains(Door));
        Assert.Equal(DeliveryState.Done, (await Find()).State);
    }

    [Fact]
    public async Task A_worker_that_died_gives_its_work_back_after_the_lease()
    {
        await Queue(new Knock(Door), Now);
        var leases = house.Services.GetRequiredService<QueueLease>();
        await house.In(db => leases.NextJob(db, Priority.Bulk, Now, TimeSpan.FromMinutes(15), TestContext.Current.CancellationToken));
        await house.RunJobs();
        Assert.False(Knocking.Heard.ContainsKey(Door));
        house.Clock.Advance(TimeSpan.FromMinutes(16));
        await house.RunJobs();
        Assert.Equal(1, Knocking.Heard[Door]);
    }

    [Fact]
    public async Task Work_with_which_the_process_dies_each_time_is_given_up_without_another_try()
    {
        await using var alone = new TestHouse();
        await alone.InitializeAsync();
        await alone.In(db => { db.Enqueue(new Knock(Door), alone.Clock.Now); return Task.CompletedTask; });
        var job = await alone.In(db => db.Jobs.SingleAsync(one => one.Payload.Contains(Door)));
        var leases = alone.Services.GetRequiredService<QueueLease>();
        for (var died = 0; died < QueuedJob.Tries; died++)
        {
            Guid? leased;
            do leased = await alone.In(db => leases.NextJob(db, Priority.Bulk, alone.Clock.Now, TimeSpan.FromMinutes(15), default));
            while (leased is not null && leased != job.Id);
            Assert.Equal(job.Id, leased);
            alone.Clock.Advance(TimeSpan.FromMinutes(16));
        }
        await alone.RunJobs();
        Assert.False(Knocking.Heard.ContainsKey(Door));
        job = await alone.In(db => db.Jobs.SingleAsync(one => one.Payload.Contains(Door)));
        Assert.Equal((DeliveryState.Dead, QueuedJob.Tries + 1), (job.State, job.Attempts));
        Assert.Contains("ended with its process", job.LastError);
    }

    [Fact]
    public async Task Daily_work_is_queued_once_a_day_after_its_hour()
    {
        await house.RunDaily();
        await house.RunDaily();
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.RunDaily();
        var keys = await house.In(db => db.Jobs.Where(job => job.Kind == nameof(Sweep)).Select(job => job.Key).ToListAsync());
        Assert.Equal(keys.Distinct().Count(), keys.Count);
        Assert.Contains($"Sweep:{house.Clock.Today:yyyy-MM-dd}", keys);
    }

    private Task Queue(Knock knock, DateTimeOffset at) => house.In(db => { db.Enqueue(knock, at); return Task.CompletedTask; });

    private Task<QueuedJob> Find() => house.In(db => db.Jobs.SingleAsync(job => job.Payload.Contains(Door)));
}
