using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Platform;

/// <summary>From where on whoever watches over the instance is told (section Health).</summary>
/// <param name="Token">What a monitor shows to read the figures; null where nobody may.</param>
/// <param name="FreeBytes">So much room there must be; four times as much is comfortable.</param>
/// <param name="BackupAge">So old the last backup may be; zero where others take care of it.</param>
/// <param name="Patience">How long a check may take.</param>
public sealed record HealthSettings(string? Token, long FreeBytes, TimeSpan BackupAge, TimeSpan Patience)
{
    private const int ShortestToken = 20;

    internal static HealthSettings Of(IConfiguration configuration)
    {
        var health = configuration.GetSection("Health");
        return new(
            TokenOf(health["Token"]),
            health.GetValue("FreeMegabytes", 500L) * 1024 * 1024,
            TimeSpan.FromDays(health.GetValue("BackupDays", 7)),
            TimeSpan.FromSeconds(Math.Max(1, health.GetValue("TimeoutSeconds", 10))));
    }

    private static string? TokenOf(string? word) => string.IsNullOrWhiteSpace(word) ? null
        : word.Length >= ShortestToken ? word
        : throw new Refusal($"Health:Token ist zu kurz, man könnte es erraten. Nötig sind mindestens {ShortestToken} Zeichen, etwa von: "
            + "openssl rand -hex 32");
}
