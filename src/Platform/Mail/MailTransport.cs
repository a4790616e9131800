using System.Net.Mail;

namespace Buendnisnetz.Platform;

/// <summary>Carries a mail out of the house.</summary>
internal abstract class MailTransport
{
    /// <summary>Carries it; returns only when it was accepted.</summary>
    public abstract Task Carry(MailMessage message, OutgoingMail mail, CancellationToken cancel);

    /// <summary>Takes a mail back whose addressee was erased while it was carried, where that is still possible.</summary>
    public virtual Task TakeBack(OutgoingMail mail) => Task.CompletedTask;
}
