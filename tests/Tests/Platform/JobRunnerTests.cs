using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Platform;

public sealed class JobRunnerTests : IAsyncLifetime
{
    private readonly TestHouse house = new() { MayBeLent = false };

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task Whoever_has_much_to_do_when_the_house_opens_keeps_nobody_from_beginning()
    {
        using var mails = new Signalling();
        using var jobs = new Busy(mails.Begun);
        using var runner = ActivatorUtilities.CreateInstance<JobRunner>(house.Services, (IEnumerable<Worker>)[jobs, mails],
            new ConfigurationBuilder().Build());
        await runner.StartAsync(TestContext.Current.CancellationToken);
        Assert.True(await jobs.HasMet.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken));
        await runner.StopAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Works without a pause, as the embedded database has it, until the other has begun.</summary>
    private sealed class Busy(Task other) : Worker
    {
        private readonly TaskCompletionSource<bool> met = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<bool> HasMet => met.Task;

        public override bool IsConcernedBy(Db db) => false;

        public override Task<bool> DoNext(CancellationToken cancel)
        {
            met.TrySetResult(other.Wait(TimeSpan.FromSeconds(30), CancellationToken.None));
            return Task.FromResult(false);
        }
    }

    private sealed class Signalling : Worker
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Begun => begun.Task;

        public override bool IsConcernedBy(Db db) => false;

        public override Task<bool> DoNext(CancellationToken cancel)
        {
            begun.TrySetResult();
            return Task.FromResult(false);
        }
    }
}
