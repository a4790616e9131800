using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Buendnisnetz.Notifications;

/// <summary>Where answers arrive (section Mail). Without an address letters cannot be answered, and say so by having no line
/// above.</summary>
internal sealed record AnswerSettings(string? Address, int MostBytes, IReadOnlyList<string> Own)
{
    private const int Megabyte = 1024 * 1024, MostBeforeSign = 64;

    public static AnswerSettings Of(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        var address = Word(mail, "AnswerAddress");
        Refusal.On(address is null || IsUsable(address) ? null
            : $"Mail:AnswerAddress ist „{address}“. Es braucht eine Adresse, die auch mit 43 Zeichen mehr vor dem @ noch kurz genug ist.");
        return new(address, mail.GetValue("LargestMegabytes", 30) * Megabyte,
            [.. new[] { address, Word(mail, "From"), Word(mail, "Bounces") }.OfType<string>()]);
    }

    /// <summary>The address with a code: antwort+abc…@netz.example.</summary>
    public string With(string code) => $"{Address!.Split('@')[0]}+{code}@{Address.Split('@')[1]}";

    /// <summary>The code in one of our addresses; empty where it was lost on the way; null where the address is none for answers.</summary>
    public string? CodeIn(string address)
    {
        if (Address?.Split('@') is not [var name, var domain] || address.Split('@') is not [var local, var at]) return null;
        var isOurs = at.Equals(domain, StringComparison.OrdinalIgnoreCase)
            && (local + "+").StartsWith(name + "+", StringComparison.OrdinalIgnoreCase);
        return isOurs ? local[Math.Min(local.Length, name.Length + 1)..].ToLowerInvariant() : null;
    }

    /// <summary>Whether it is an address from which we write ourselves.</summary>
    public bool IsOwn(string address) =>
        CodeIn(address) is not null || Own.Contains(address, StringComparer.OrdinalIgnoreCase);

    private static bool IsUsable(string address) => MailboxAddress.TryParse(address, out var parsed) && parsed.Domain.Length > 0
        && parsed.Address == address && parsed.LocalPart.Length + 1 + AnswerAddress.Length <= MostBeforeSign;

    private static string? Word(IConfigurationSection mail, string key) => mail[key] is { Length: > 0 } word ? word : null;
}
