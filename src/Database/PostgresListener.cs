using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>
/// Hears what other nodes have changed. It needs a connection of its own that no pooler shares (ConnectionStrings:Listen where the
/// ordinary one leads through such a pooler). While there is none, nothing is kept, because nobody would know how long it is true.
/// </summary>
internal sealed partial class PostgresListener(IConfiguration configuration, PageCacheVersion version, ILogger<PostgresListener> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly string connection = new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("Listen")
        ?? configuration.GetConnectionString("Db"))
    {
        Pooling = false,
        KeepAlive = 10,
        ApplicationName = "Buendnisnetz hears",
    }.ConnectionString;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try { await Listen(stoppingToken); }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            catch (Exception lost) when (lost is NpgsqlException or IOException or System.Net.Sockets.SocketException
                or TimeoutException)
            { Lost(log, lost.Message); }
            finally { version.IsHeard = false; }
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Listen(CancellationToken cancel)
    {
        await using var ear = new NpgsqlConnection(connection);
        ear.Notification += (_, told) => { if (told.Payload != version.Node) version.Begin(); };
        await ear.OpenAsync(cancel);
        await using (var command = new NpgsqlCommand($"LISTEN {PostgresPageCacheWatch.Channel}",
            ear)) await command.ExecuteNonQueryAsync(cancel);
        version.IsHeard = true;
        while (true) await ear.WaitAsync(cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The other nodes are out of hearing, no pages are kept: {Reason}")]
    private static partial void Lost(ILogger log, string reason);
}
