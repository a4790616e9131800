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
