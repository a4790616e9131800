using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Buendnisnetz.Platform;

/// <summary>Whether the mail server lets us in. Nothing is sent; that is what the test letter is for.</summary>
internal sealed class MailReach(MailTransport transport, MailSettings settings, SpoolTransport spool, Site site) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (settings.Host is null) return Spooled;
        try { await transport.Reach(cancellationToken); }
        catch (MailFault fault)
        {
            return Diagnosis.Bad($"Der Mailserver {settings.Host}:{settings.Port} lässt uns nicht ein: {fault.Message.TrimEnd('.')}.",
                "Prüfen Sie Mail__Host, Mail__Port, Mail__Tls, Mail__User und Mail__Password. Was wartet, geht hinaus, sobald er wieder "
                + "antwortet.");
        }
        return Diagnosis.Good($"Der Mailserver {settings.Host}:{settings.Port} lässt uns ein.");
    }

    private HealthCheckResult Spooled => site.IsDemo
        ? Diagnosis.Good("Die Demo sendet nichts: E-Mails liegen als Dateien bereit.")
        : Diagnosis.Hint($"Es ist kein Mailserver eingestellt: E-Mails werden nur als Dateien in {spool.Folder} abgelegt.",
            "Tragen Sie Ihren Mailserver in den Einstellungen ein (Mail__Host). Ohne ihn meldet sich nur an, wer einen Passkey hat.");
}
