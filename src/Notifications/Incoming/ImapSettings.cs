using MailKit.Security;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Notifications;

/// <summary>A mailbox that is read where no mail server hands its messages over (section Mail:Imap). Without a host none is.</summary>
internal sealed record ImapSettings(string? Host, int Port, SecureSocketOptions Tls, string User, string Password, string Folder)
{
    /// <summary>Where a message goes that was read; null where it stays and is only marked.</summary>
    public string? Done { get; init; }

    /// <summary>How often it is looked at.</summary>
    public TimeSpan Every { get; init; }

    /// <summary>Whether certificates are looked up as revoked.</summary>
    public bool CheckRevocation { get; init; }

    public static ImapSettings Of(IConfiguration configuration)
    {
        var imap = configuration.GetSection("Mail:Imap");
        var tls = TlsOf(imap["Tls"]);
        return new(imap["Host"] is { Length: > 0 } host ? host : null, imap.GetValue("Port", tls == SecureSocketOptions.SslOnConnect
            ? 993 : 143),
            tls, imap["User"] ?? "", imap["Password"] ?? "", imap["Folder"] is { Length: > 0 } folder ? folder : "INBOX")
        {
            Done = imap["Done"] is { Length: > 0 } done ? done : null,
            Every = TimeSpan.FromMinutes(Math.Max(1, imap.GetValue("EveryMinutes", 2))),
            CheckRevocation = configuration.GetValue("Mail:CheckRevocation", false),
        };
    }

    private static SecureSocketOptions TlsOf(string? word) => word switch
    {
        null or "" => SecureSocketOptions.SslOnConnect,
        _ when word.Equals("SslOnConnect", StringComparison.OrdinalIgnoreCase) => SecureSocketOptions.SslOnConnect,
        _ when word.Equals("StartTls", StringComparison.OrdinalIgnoreCase) => SecureSocketOptions.StartTls,
        _ when word.Equals("None", StringComparison.OrdinalIgnoreCase) => SecureSocketOptions.None,
        _ => throw new Refusal($"Mail:Imap:Tls ist „{word}“; es gibt SslOnConnect, StartTls und None."),
    };
}
