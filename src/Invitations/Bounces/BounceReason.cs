using System.Text.RegularExpressions;

namespace Buendnisnetz.Invitations;

/// <summary>Why a letter came back, in German, from what the mail server said (RFC 3463).</summary>
internal static partial class BounceReason
{
    public static string Of(string? serversWords) =>
        serversWords is not null && Code().Match(serversWords) is { Success: true } code ? OfStatus(code.Value) : Plain(serversWords ?? "");

    /// <summary>Of an enhanced status code such as 5.1.1.</summary>
    public static string OfStatus(string status) => status.Split('.') is not [_, var subject, var detail] ? Unknown : (subject, detail) switch
    {
        ("1", "1" or "0") => "Diese Adresse gibt es dort nicht.",
        ("1", "2") or ("4", "4") => "Den Mailserver dieser Adresse gibt es nicht. Stimmt der Teil nach dem @?",
        ("1", "3") => "Der Mailserver hält die Adresse für falsch geschrieben.",
        ("1", "6") => "Die Person ist umgezogen; unter dieser Adresse ist sie nicht mehr erreichbar.",
        ("1", "10") => "Dieser Empfänger nimmt grundsätzlich keine E-Mails an.",
        ("2", "1") => "Das Postfach ist abgeschaltet.",
        ("2", "2") => "Das Postfach ist voll.",
        ("2", "3") or ("3", "4") => "Der Brief ist dem Mailserver zu groß.",
        ("4", _) => "Der Mailserver des Empfängers war tagelang nicht erreichbar.",
        ("7", _) => "Der Mailserver des Empfängers nimmt unsere Post nicht an. Bitte fragen Sie dort nach.",
        _ => Unknown,
    };

    private const string Unknown = "Der Brief konnte nicht zugestellt werden.";

    private static string Plain(string words) => words switch
    {
        _ when NoSuch().IsMatch(words) => OfStatus("5.1.1"),
        _ when Full().IsMatch(words) => OfStatus("5.2.2"),
        _ when words.Contains("invalid", StringComparison.OrdinalIgnoreCase) => OfStatus("5.1.3"),
        _ => Unknown,
    };

    [GeneratedRegex(@"\b[245]\.\d{1,3}\.\d{1,3}\b")]
    private static partial Regex Code();

    [GeneratedRegex(@"unknown|no such|not exist|unavailable|not found|rejected: user", RegexOptions.IgnoreCase)]
    private static partial Regex NoSuch();

    [GeneratedRegex(@"\bfull\b|quota", RegexOptions.IgnoreCase)]
    private static partial Regex Full();
}
