using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>Rings for the other nodes, at most a hundred times a second, and sweeps away what all have read long ago.</summary>
internal sealed class PostgresBell(IConfiguration configuration, ChangeBell bell) : BackgroundService
{
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(10), Sweep = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var swept = TimeProvider.System.GetUtcNow(); !stoppingToken.IsCancellationRequested;)
        {
            await bell.Rung(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            var isDue = TimeProvider.System.GetUtcNow() - swept > Sweep;
            if (await Ring(isDue, stoppingToken) && isDue) swept = TimeProvider.System.GetUtcNow();
            await Task.Delay(Breath, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Where it cannot ring, the others look by themselves.</summary>
    private async Task<bool> Ring(bool sweeps, CancellationToken cancel)
    {
        try
        {
            await using var connection = new NpgsqlConnection(configuration.GetConnectionString("Db"));
            await connection.OpenAsync(cancel);
            var words = $"NOTIFY {ChangeBell.Channel}{(sweeps ? "; " + ChangeTable.Sweep : "")}";
            await using var command = new NpgsqlCommand(words, connection);
            await command.ExecuteNonQueryAsync(cancel);
            return true;
        }
        catch (Exception lost) when (lost is NpgsqlException or IOException or System.Net.Sockets.SocketException or TimeoutException
            or OperationCanceledException)
        { return false; }
    }
}
