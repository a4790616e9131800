using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>Carries a mail out of the house.</summary>
internal abstract class MailTransport
{
    /// <summary>
    /// Carries it; returns only when it was accepted, with what was answered. Otherwise it throws a <see cref="MailFault"/>.
    /// </summary>
    public abstract Task<string?> Carry(MimeMessage message, OutgoingMail mail, CancellationToken cancel);

    /// <summary>Looks whether it would be let in, without sending anything. Otherwise it throws a <see cref="MailFault"/>.</summary>
    public virtual Task Reach(CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Takes a mail back whose addressee was erased while it was carried, where that is still possible.</summary>
    public virtual Task TakeBack(OutgoingMail mail) => Task.CompletedTask;

    /// <summary>For now there is nothing more to carry: connections end.</summary>
    public virtual Task HangUp() => Task.CompletedTask;
}
