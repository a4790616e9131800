namespace Buendnisnetz.Platform;

/// <summary>
/// A letter to try out the way that all letters take, past the outbox: whoever sends it hears at once what the mail server says.
/// </summary>
public sealed class TestLetter
{
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(30);

    private readonly MailTransport transport;
    private readonly MailSettings settings;
    private readonly Site site;
    private readonly TimeProvider clock;

    internal TestLetter(MailTransport transport, MailSettings settings, Site site, TimeProvider clock) =>
        (this.transport, this.settings, this.site, this.clock) = (transport, settings, site, clock);

    /// <summary>Sends it and says where it went.</summary>
    /// <exception cref="Refusal">The mail server has not taken it.</exception>
    public async Task<string> Send(string address, CancellationToken cancel)
    {
        var mail = OutgoingMail.From(Letter(address), LetterText.Of(Letter(address), site), LetterHtml.Of(Letter(address), site), clock.Now,
            clock.Now);
        var answer = await Carry(mail, cancel);
        return settings.Host is null ? "Die Probe-E-Mail liegt als Datei bereit; ein Mailserver ist nicht eingestellt."
            : $"Der Mailserver hat die Probe-E-Mail angenommen: {answer}";
    }

    private async Task<string?> Carry(OutgoingMail mail, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(settings.Timeout < Most ? settings.Timeout : Most);
        try
        {
            using var message = MimeMessageBuilder.Of(mail, settings, site, clock.Now);
            return await transport.Carry(message, mail, limit.Token);
        }
        catch (MailFault fault) { throw new Refusal($"Die Probe-E-Mail wurde nicht angenommen: {fault.Message}"); }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new Refusal("Die Probe-E-Mail wurde nicht angenommen: Der Mailserver antwortet nicht.");
        }
        finally { await transport.HangUp(); }
    }

    private static Letter Letter(string address) =>
        new Letter(address, "", "Probe-E-Mail", "Sie erhalten diese E-Mail, weil die Verwaltung den Mailversand prüft.")
            .Says("Diese E-Mail ist angekommen: Der Versand funktioniert. Sie brauchen nichts zu tun.");
}
