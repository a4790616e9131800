using System.Net.Mail;

namespace Buendnisnetz.Platform;

/// <summary>Carries a mail out of the house.</summary>
internal abstract class MailCarrier
{
    /// <summary>Carries it; returns only when it was accepted.</summary>
    public abstract Task Carry(MailMessage message, OutgoingMail mail, CancellationToken cancel);
}
