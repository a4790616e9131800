using System.Net.Sockets;
using MailKit;
using MailKit.Net.Imap;
using MailKit.Search;
using MailKit.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Notifications;

/// <summary>It is time to look into the mailbox.</summary>
internal sealed record MailboxLook;

/// <summary>
/// Reads what lies unread in a mailbox, message by message. What was read is marked, and moved where a folder is named; what could not be
/// read because of us stays for the next visit; what cannot be read at all is flagged, and those behind it are read. A mailbox that does
/// not answer is no failure: the next visit is near.
/// </summary>
internal sealed partial class MailboxVisit(ImapSettings settings, AnswerSettings answers, Faults faults, IServiceScopeFactory scopes,
    ILogger<MailboxVisit> log) : Work<MailboxLook>
{
    private const int Most = 200;

    private static readonly SearchQuery Unread = SearchQuery.NotSeen.And(SearchQuery.NotDeleted).And(SearchQuery.NotFlagged);

    public override async Task Do(MailboxLook payload, CancellationToken cancel)
    {
        if (settings.Host is null) return;
        using var client = new ImapClient { CheckCertificateRevocation = settings.CheckRevocation };
        try
        {
            await client.ConnectAsync(settings.Host, settings.Port, settings.Tls, cancel);
            await client.AuthenticateAsync(settings.User, settings.Password, cancel);
            await ReadAll(client, cancel);
            await client.DisconnectAsync(quit: true, cancel);
        }
        catch (Exception away) when (IsAway(away) || away is NotSupportedException)
        {
            Away(log, away.GetType().Name);
        }
    }

    private async Task ReadAll(ImapClient client, CancellationToken cancel)
    {
        var folder = await client.GetFolderAsync(settings.Folder, cancel);
        var done = settings.Done is { } name ? await Folder(client, name, cancel) : null;
        await folder.OpenAsync(FolderAccess.ReadWrite, cancel);
        var unread = await folder.SearchAsync(Unread, cancel);
        foreach (var id in unread.Take(Most))
        {
            if (await IsRead(folder, id, cancel) && done is not null) await folder.MoveToAsync(id, done, cancel);
        }
    }

    private static async Task<IMailFolder> Folder(ImapClient client, string name, CancellationToken cancel)
    {
        try { return await client.GetFolderAsync(name, cancel); }
        catch (FolderNotFoundException)
        {
            var root = await client.GetFolderAsync(client.PersonalNamespaces[0].Path, cancel);
            return await root.CreateAsync(name, isMessageFolder: true, cancel) ?? throw new FolderNotFoundException(name);
        }
    }

    /// <summary>Marked before the next one is read: what is read twice does nothing twice.</summary>
    private async Task Read(IMailFolder folder, UniqueId id, CancellationToken cancel)
    {
        await using var raw = await folder.GetStreamAsync(id, "", cancel);
        var (bytes, isWhole) = await ReceiveCommand.Read(raw, answers.MostBytes, cancel);
        var receipt = await Take(bytes, isWhole, cancel);
        var flags = receipt is Receipt.Unreadable or Receipt.NobodyHere or Receipt.NotAllowed ? MessageFlags.Seen | MessageFlags.Flagged
            : MessageFlags.Seen;
        await folder.AddFlagsAsync(id, flags, silent: true, cancel);
    }

    private async Task<bool> IsRead(IMailFolder folder, UniqueId id, CancellationToken cancel)
    {
        try { await Read(folder, id, cancel); }
#pragma warning disable CA1031 // Whatever it is: it is one letter's, and the others are not to wait for it.
        catch (Exception error) when (!cancel.IsCancellationRequested && !IsAway(error) && faults.Behind(error) is null)
#pragma warning restore CA1031
        {
            Left(log, error.GetType().Name);
            await folder.AddFlagsAsync(id, MessageFlags.Flagged, silent: true, cancel);
            return false;
        }
        return true;
    }

    private static bool IsAway(Exception error) => error is SocketException or IOException or ProtocolException or CommandException
        or AuthenticationException or SslHandshakeException or ServiceNotConnectedException or FolderNotFoundException;

    private async Task<Receipt> Take(ReadOnlyMemory<byte> bytes, bool isWhole, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MailReception>().Take(bytes, isWhole, cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mailbox for answers could not be read ({Error}); it is tried again at "
        + "the next visit")]
    private static partial void Away(ILogger log, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A message in the mailbox for answers could not be read ({Error}); it is flagged "
        + "and stays there unread")]
    private static partial void Left(ILogger log, string error);
}
