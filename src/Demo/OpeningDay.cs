using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Buendnisnetz.Demo;

/// <summary>Before a demo house opens its doors the demo is built; when they are open, the ways in stand on the console.</summary>
internal sealed class OpeningDay(IServiceScopeFactory scopes, Site site, TimeProvider clock, IHostApplicationLifetime lifetime) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!site.IsDemo) return;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        await DemoInstance.BuildIfEmpty(db, scope.ServiceProvider.GetRequiredService<FileStore>(), clock.Now, cancellationToken);
        var entries = await DemoInstance.Entries(db, clock.Now, cancellationToken);
        lifetime.ApplicationStarted.Register(() =>
        {
            foreach (var (who, path) in entries) Console.WriteLine($"Zugang {who}: {site.Link(path)}");
        });
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
