using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Projects;

/// <summary>
/// Reads the shelf when the house has opened, and anew before it is too old: a hundred thousand projects take seconds, for which no reader
/// shall wait.
/// </summary>
internal sealed partial class ShelfCare(ProjectShelf shelf, IServiceScopeFactory scopes, IHostApplicationLifetime life,
    IConfiguration configuration, ILogger<ShelfCare> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!configuration.GetValue("Jobs:Run", true)) return;
        await life.Opened(stoppingToken);
        await With(db => shelf.Read(db, [], stoppingToken), stoppingToken);
        using var often = new PeriodicTimer(ProjectShelf.Renewal / 2);
        while (await often.WaitForNextTickAsync(stoppingToken)) await With(db => shelf.Renew(db, stoppingToken), stoppingToken);
    }

    private async Task With(Func<Db, Task> read, CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await read(scope.ServiceProvider.GetRequiredService<Db>());
        }
#pragma warning disable CA1031 // The database may be away for a while: the next reader reads it then.
        catch (Exception error) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Missed(log, error.GetBaseException().Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The projects could not be read ahead: {Reason}")]
    private static partial void Missed(ILogger log, string reason);
}
