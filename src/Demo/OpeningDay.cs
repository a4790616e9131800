using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Buendnisnetz.Demo;

/// <summary>Before a demo house opens its doors the demo is built.</summary>
internal sealed class OpeningDay(IServiceScopeFactory scopes, Site site, TimeProvider clock) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!site.IsDemo) return;
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await DemoInstance.BuildIfEmpty(services.GetRequiredService<Db>(), services.GetRequiredService<FileStore>(), clock.Now, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
