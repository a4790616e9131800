using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>
/// Hears what other nodes have written. It needs a connection of its own that no pooler shares (ConnectionStrings:Listen where the
/// ordinary one leads through such a pooler). It looks when the bell of another node rings and four times a second anyway; a node that
/// could not look for a second keeps nothing, because nobody would know how long it is true.
/// </summary>
internal sealed partial class PostgresEar(IConfiguration configuration, WriteMarks marks, ILogger<PostgresEar> log) : BackgroundService
{
    private const int Breath = 250, Trust = 1000; // Milliseconds.
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
            finally { marks.Hear(0); }
            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task Listen(CancellationToken cancel)
    {
        await using var ear = new NpgsqlConnection(connection);
        await ear.OpenAsync(cancel);
        await using (var command = new NpgsqlCommand($"LISTEN {ChangeBell.Channel}", ear)) await command.ExecuteNonQueryAsync(cancel);
        var changes = new ChangeTable(ear, marks.Node);
        await changes.Begin(cancel);
        marks.WriteAll(); // Whatever was written while nobody listened.
        for (var looked = Environment.TickCount64; ; looked = Environment.TickCount64)
        {
            foreach (var written in await changes.Unread(cancel)) marks.Write(written);
            marks.Hear(looked + Trust - Environment.TickCount64);
            await ear.WaitAsync(Breath, cancel);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The other nodes are out of hearing, no pages are kept: {Reason}")]
    private static partial void Lost(ILogger log, string reason);
}

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
