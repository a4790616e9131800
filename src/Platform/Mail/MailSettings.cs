using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Platform;

/// <summary>How mail leaves the house (section Mail). Without a host it is spooled into the data folder.</summary>
internal sealed record MailSettings(string? Host, int Port, MailTls Tls, string From, string FromName)
{
    /// <summary>Who signs in at the mail server; null where nobody has to.</summary>
    public string? User { get; init; }

    public string? Password { get; init; }

    /// <summary>The envelope's sender, where reports of mail servers go; null for the sender itself.</summary>
    public string? Bounces { get; init; }

    /// <summary>How long one mail may take.</summary>
    public TimeSpan Timeout { get; init; }

    /// <summary>Whether certificates are looked up as revoked; closed networks cannot.</summary>
    public bool CheckRevocation { get; init; }

    /// <summary>A file with certificates (PEM) that are trusted besides the machine's.</summary>
    public string? CaFile { get; init; }

    /// <summary>How many workers send mail on this node.</summary>
    public int Workers { get; init; }

    public static MailSettings Of(IConfiguration configuration, Site site)
    {
        var mail = configuration.GetSection("Mail");
        var (domain, tls) = (new Uri(site.Url).IdnHost, TlsOf(mail));
        return new(Word(mail, "Host"), mail.GetValue("Port", tls == MailTls.SslOnConnect ? 465 : 587), tls,
            Address(mail, "From") ?? $"buendnisnetz@{(domain.Contains('.', StringComparison.Ordinal) ? domain : "localhost")}",
            Word(mail, "FromName") ?? "Bündnisnetz")
        {
            User = Word(mail, "User"),
            Password = Word(mail, "Password"),
            Bounces = Address(mail, "Bounces"),
            Timeout = TimeSpan.FromSeconds(mail.GetValue("TimeoutSeconds", mail.GetValue("PatienceSeconds", 120))),
            CheckRevocation = mail.GetValue("CheckRevocation", false),
            CaFile = Word(mail, "CaFile"),
            Workers = Math.Max(1, mail.GetValue("Workers", 2)),
        };
    }

    private static string? Word(IConfigurationSection mail, string key) => mail[key] is { Length: > 0 } word ? word : null;

    private static string? Address(IConfigurationSection mail, string key) => Word(mail, key) is not { } word ? null
        : word.Contains('@', StringComparison.Ordinal) && MimeKit.MailboxAddress.TryParse(word, out _) ? word
        : throw new Refusal($"Mail:{key} ist „{word}“, das ist keine E-Mail-Adresse.");

    private static MailTls TlsOf(IConfigurationSection mail) => Word(mail, "Tls") switch
    {
        null => mail.GetValue("StartTls", true) ? MailTls.StartTls : MailTls.None,
        { } word when Enum.TryParse<MailTls>(word, ignoreCase: true, out var tls) && Enum.IsDefined(tls) => tls,
        { } other => throw new Refusal($"Mail:Tls ist „{other}“; es gibt StartTls, SslOnConnect und None."),
    };
}
