using System.Net;
using System.Net.Mail;

namespace Buendnisnetz.Platform;

/// <summary>Hands mail to the operator's mail server, one conversation a mail.</summary>
internal sealed class SmtpTransport(MailSettings settings) : MailTransport
{
    public override async Task Carry(MailMessage message, OutgoingMail mail, CancellationToken cancel)
    {
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.StartTls };
        if (!string.IsNullOrEmpty(settings.User)) client.Credentials = new NetworkCredential(settings.User, settings.Password);
        await client.SendMailAsync(message, cancel);
    }
}
