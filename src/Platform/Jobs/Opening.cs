using Microsoft.Extensions.Hosting;

namespace Buendnisnetz.Platform;

/// <summary>What begins only once the house has opened.</summary>
public static class Opening
{
    extension(IHostApplicationLifetime life)
    {
        /// <summary>Ends when the house has opened: its database fits, and it answers.</summary>
        public async Task Opened(CancellationToken cancel)
        {
            var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var started = life.ApplicationStarted.Register(opened.SetResult);
            await opened.Task.WaitAsync(cancel);
        }
    }
}
