using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Accounts;

/// <summary>
/// A new house has nobody who could let anybody in. It prints a code on its console, once per start; who can read the console
/// may become the first administrator. As soon as there is one, there is no code any more.
/// </summary>
internal sealed partial class FirstAdministrator(IServiceScopeFactory scopes, Site site, IHostApplicationLifetime lifetime,
    ILogger<FirstAdministrator> log) : BackgroundService
{
    /// <summary>The turn to take before deciding whether there is, or still is, an administrator.</summary>
    public const string Lock = "administrators";

    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(5);

    private string? code;

    public bool Accepts(string? tried) => code is not null && tried is not null &&
        CryptographicOperations.FixedTimeEquals(Bytes(code), Bytes(tried.Trim().ToUpperInvariant()));

    public static Task<bool> Exists(Db db, CancellationToken cancel) =>
        db.Seats.Of(SeatPlace.Instance, Guid.Empty).AnyAsync(seat => seat.Role == SeatRole.Administrator && seat.Until == null, cancel);

    /// <summary>The code of this start; made when it is first needed.</summary>
    public string Code => code ??= RandomNumberGenerator.GetString(Alphabet, 10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await lifetime.Opened(stoppingToken);
        if (site.IsDemo) return;
        while (!await IsSettled(stoppingToken)) await Task.Delay(AfterFailure, stoppingToken);
    }

    /// <summary>Prints the code where it is needed; false where the database is away and cannot be asked.</summary>
    private async Task<bool> IsSettled(CancellationToken cancel)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await Exists(scope.ServiceProvider.GetRequiredService<Db>(), cancel))
                Console.WriteLine($"Einrichtung: {site.Link("/einrichten")} mit dem Code {Code}");
            return true;
        }
#pragma warning disable CA1031 // The database may be away for a while: the house outlives it.
        catch (Exception error) when (!cancel.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Missing(log, error.GetBaseException().Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Whether there is an administrator could not be read, and is asked again: {Reason}")]
    private static partial void Missing(ILogger log, string reason);

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
