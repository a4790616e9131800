using System.Security.Cryptography;
using System.Text;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>Makes the message of a mail: sender, thread, unsubscribing, text and HTML side by side.</summary>
internal static class MimeMessageBuilder
{
    public static MimeMessage Of(OutgoingMail mail, MailSettings settings, Site site, DateTimeOffset at)
    {
        var (message, host) = (new MimeMessage(), new Uri(site.Url).IdnHost);
        message.From.Add(new MailboxAddress(settings.FromName, settings.From));
        message.To.Add(Mailbox(mail.Name, mail.To));
        if (mail.AnswersTo is { Length: > 0 } answers) message.ReplyTo.Add(Mailbox("", answers));
        (message.Subject, message.Date, message.MessageId) = (mail.Subject, at, $"{mail.Id:N}@{host}");
        AddHeaders(message.Headers, mail, host);
        message.Body = new MultipartAlternative(Part("plain", mail.Text), Part("html", mail.Html));
        return message;
    }

    /// <summary>An address with a domain, which goes out in letters that every server knows; refused for good where it is none.</summary>
    private static MailboxAddress Mailbox(string name, string address) =>
        MailboxAddress.TryParse(address, out var parsed) && parsed.Address == address && parsed.Domain.Length > 0
            ? new(Encoding.UTF8, name, MailboxAddress.EncodeAddrspec(address))
            : throw new MailFault($"„{address}“ ist keine E-Mail-Adresse.", isForGood: true);

    private static void AddHeaders(HeaderList headers, OutgoingMail mail, string host)
    {
        headers.Add(HeaderId.AutoSubmitted, mail.Answers is null ? "auto-generated" : "auto-replied");
        if (mail.Answers is { Length: > 0 } answered) headers.Add(HeaderId.InReplyTo, $"<{answered}>");
        if (mail.Thread is { } thread)
        {
            headers.Add(HeaderId.InReplyTo, Root(thread, mail.To, host));
            headers.Add(HeaderId.References, Root(thread, mail.To, host));
        }
        if (mail.UnsubscribeUrl is not { } url) return;
        headers.Add(HeaderId.ListUnsubscribe, $"<{url}>");
        headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
    }

    /// <summary>The common ancestor of all mails of a thread to one addressee: mail programs make a thread of them.</summary>
    private static string Root(string thread, string to, string host) =>
        $"<matter.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{thread}\n{to}")))[..32]}@{host}>";

    private static TextPart Part(string type, string? content)
    {
        var part = new TextPart(type) { ContentTransferEncoding = ContentEncoding.QuotedPrintable };
        part.SetText(Encoding.UTF8, content ?? "");
        return part;
    }
}
