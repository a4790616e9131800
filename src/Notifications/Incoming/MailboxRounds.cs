using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Notifications;

/// <summary>Has the mailbox looked at every few minutes, by one node: the visit is queued under its moment.</summary>
internal sealed partial class MailboxRounds(ImapSettings settings, IServiceScopeFactory scopes, IHostApplicationLifetime life,
    TimeProvider clock,
    IConfiguration configuration, ILogger<MailboxRounds> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Host is null || !configuration.GetValue("Jobs:Run", true)) return;
        await life.Opened(stoppingToken);
        using var often = new PeriodicTimer(settings.Every);
        do await Queue(stoppingToken);
        while (await often.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Queue(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<Db>();
            db.EnqueueOnce(new MailboxLook(), $"{clock.Now.UtcTicks / settings.Every.Ticks}", clock.Now);
            await db.SaveChangesAsync(cancel);
        }
        catch (OperationCanceledException) { throw; }
#pragma warning disable CA1031 // The database may be away for a while: the rounds outlive it.
        catch (Exception error) { Stumbled(log, error); }
#pragma warning restore CA1031
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The visit to the mailbox could not be queued and is tried again in a moment")]
    private static partial void Stumbled(ILogger log, Exception error);
}
