using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Buendnisnetz.Demo;

/// <summary>Before a demo house opens its doors the demo is played; when they are open, the ways in stand on the console.</summary>
internal sealed class OpeningDay(IServiceScopeFactory scopes, Site site, TimeProvider clock) : IHostedLifecycleService
{
    public Task StartAsync(CancellationToken cancellationToken) => InDemo(async services =>
    {
        var (db, files) = (services.GetRequiredService<Db>(), services.GetRequiredService<FileStore>());
        foreach (var missed in await DemoInstance.Play(db, files, clock.Now, cancellationToken)) Console.WriteLine(missed);
    });

    public Task StartedAsync(CancellationToken cancellationToken) => InDemo(async services =>
    {
        foreach (var (who, path) in await DemoInstance.Entries(services.GetRequiredService<Db>(), clock.Now, cancellationToken))
            Console.WriteLine($"Zugang {who}: {site.Link(path)}");
    });

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task InDemo(Func<IServiceProvider, Task> work)
    {
        if (!site.IsDemo) return;
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }
}
