using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>
/// Hands mail to the operator's mail server, many mails in one conversation. What the server refuses for good (5xx to the addressee
/// or to the mail) is given up; what it puts off (4xx), what concerns ourselves (sign-in, sender) and lost connections wait.
/// </summary>
internal sealed class SmtpTransport(MailSettings settings, Site site) : MailTransport, IDisposable
{
    private readonly ConcurrentBag<SmtpClient> idle = [];
    private readonly MailboxAddress nobody = new("", "");
    private readonly MailboxAddress sender = MailboxAddress.Parse(settings.Bounces ?? settings.From);
    private readonly SmtpTrust? trust = settings.CaFile is { } file ? new(file, settings.CheckRevocation) : null;

    public override async Task<string?> Carry(MimeMessage message, OutgoingMail mail, CancellationToken cancel)
    {
        var isPlain = message.To.Mailboxes.All(one => one.LocalPart.All(char.IsAscii));
        var client = await Connection(isPlain, cancel);
        try { return await Send(client, message, mail.Answers is null ? sender : nobody, isPlain, cancel); }
        finally { Keep(client, isPlain); }
    }

    public override async Task Reach(CancellationToken cancel)
    {
        Keep(await Connection(isPlain: true, cancel), isPlain: true);
        await HangUp();
    }

    public override async Task HangUp()
    {
        while (idle.TryTake(out var client))
        {
            using (client)
            using (var limit = new CancellationTokenSource(TimeSpan.FromSeconds(5)))
                await client.DisconnectAsync(quit: true, limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Dispose()
    {
        while (idle.TryTake(out var client)) client.Dispose();
    }

    private async Task<string> Send(SmtpClient client, MimeMessage message, MailboxAddress from, bool isPlain, CancellationToken cancel)
    {
        // Where the server offers SMTPUTF8 MailKit would use it for domains, too, and no other server has to know it.
        if (isPlain) client.Capabilities &= ~SmtpCapabilities.UTF8;
        else if (!client.Capabilities.HasFlag(SmtpCapabilities.UTF8))
            throw new MailFault("Vor dem @ steht ein Umlaut oder Sonderzeichen. Der Mailserver nimmt solche Adressen nicht an.",
                isForGood: true);
        try { return await client.SendAsync(message, from, message.To.Mailboxes, cancel); }
        catch (SmtpCommandException refused)
        {
            if (refused.StatusCode == SmtpStatusCode.ServiceNotAvailable) await client.DisconnectAsync(quit: false, CancellationToken.None);
            throw new MailFault($"{(int)refused.StatusCode} {refused.Message}", IsForGood(refused), refused);
        }
        catch (Exception lost) when (IsLost(lost)) { throw Broken(client, lost); }
        catch (OperationCanceledException)
        {
            client.Dispose();
            throw;
        }
    }

    private static bool IsForGood(SmtpCommandException refused) => (int)refused.StatusCode >= 500
        && refused.ErrorCode != SmtpErrorCode.SenderNotAccepted;

    /// <summary>A connection of the last mail where it still stands, otherwise a new one.</summary>
    private async Task<SmtpClient> Connection(bool isPlain, CancellationToken cancel)
    {
        while (isPlain && idle.TryTake(out var known))
        {
            try
            {
                await known.NoOpAsync(cancel);
                return known;
            }
            catch (Exception lost) when (IsLost(lost)) { known.Dispose(); }
        }
        return await Connect(cancel);
    }

    private async Task<SmtpClient> Connect(CancellationToken cancel)
    {
        var client = new SmtpClient { LocalDomain = new Uri(site.Url).IdnHost, CheckCertificateRevocation = settings.CheckRevocation };
        if (trust is not null) client.ServerCertificateValidationCallback = trust.Accepts;
        try
        {
            await Dial(client, cancel);
            if (settings.User is { } user) await client.AuthenticateAsync(user, settings.Password ?? "", cancel);
            return client;
        }
        catch (Exception lost) when (IsLost(lost)) { throw Broken(client, lost); }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    /// <summary>
    /// MailKit's own socket holds the end of a mail of more than 4 kB back until the server has acknowledged its beginning, and a server
    /// that waits for the end does so after 40 ms only: <c>findings/mailkit-nagle.sh</c>.
    /// </summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "A connected socket is the client's.")]
    private async Task Dial(SmtpClient client, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(settings.Host!, settings.Port, cancel);
            await client.ConnectAsync(socket, settings.Host!, settings.Port, Options, cancel);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private SecureSocketOptions Options => settings.Tls switch
    {
        MailTls.StartTls => SecureSocketOptions.StartTls,
        MailTls.SslOnConnect => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.None,
    };

    private void Keep(SmtpClient client, bool isPlain)
    {
        if (client.IsConnected && isPlain) idle.Add(client);
        else client.Dispose();
    }

    private static MailFault Broken(SmtpClient client, Exception lost)
    {
        client.Dispose();
        return new($"{lost.Message}{(lost.InnerException is { } inner ? $" ({inner.Message})" : "")}", isForGood: false, lost);
    }

    private static bool IsLost(Exception error) => error is CommandException or ProtocolException or ServiceNotConnectedException
        or ServiceNotAuthenticatedException or AuthenticationException or SslHandshakeException or IOException
            or SocketException or NotSupportedException;
}
