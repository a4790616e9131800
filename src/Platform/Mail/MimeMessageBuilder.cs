using System.Net.Mail;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Platform;

/// <summary>Makes the message of a mail: sender, thread, unsubscribing, text and HTML side by side.</summary>
internal static class MimeMessageBuilder
{
    public static MailMessage Of(OutgoingMail mail, MailSettings settings, Site site)
    {
        var message = new MailMessage
        {
            From = new MailAddress(settings.From, settings.FromName, Encoding.UTF8),
            Subject = mail.Subject,
            SubjectEncoding = Encoding.UTF8,
            HeadersEncoding = Encoding.UTF8,
        };
        message.To.Add(new MailAddress(mail.To, mail.Name, Encoding.UTF8));
        if (mail.AnswersTo is { Length: > 0 } answers) message.ReplyToList.Add(new MailAddress(answers));
        if (settings.Bounces is { Length: > 0 } bounces) message.Sender = new MailAddress(bounces);
        AddHeaders(message, mail, new Uri(site.Url).Host);
        message.AlternateViews.Add(View(mail.Text ?? "", MediaTypeNames.Text.Plain));
        message.AlternateViews.Add(View(mail.Html ?? "", MediaTypeNames.Text.Html));
        return message;
    }

    private static void AddHeaders(MailMessage message, OutgoingMail mail, string host)
    {
        message.Headers.Add("Message-ID", $"<{mail.Id:N}@{host}>");
        message.Headers.Add("Auto-Submitted", "auto-generated");
        if (mail.Thread is { } thread)
        {
            message.Headers.Add("In-Reply-To", Root(thread, mail.To, host));
            message.Headers.Add("References", Root(thread, mail.To, host));
        }
        if (mail.UnsubscribeUrl is not { } url) return;
        message.Headers.Add("List-Unsubscribe", $"<{url}>");
        message.Headers.Add("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    /// <summary>The common ancestor of all mails of a thread to one addressee: mail programs make a thread of them.</summary>
    private static string Root(string thread, string to, string host) =>
        $"<matter.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{thread}\n{to}")))[..32]}@{host}>";

    private static AlternateView View(string content, string type)
    {
        var view = AlternateView.CreateAlternateViewFromString(content, Encoding.UTF8, type);
        view.TransferEncoding = TransferEncoding.QuotedPrintable;
        return view;
    }
}
