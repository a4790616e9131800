using Buendnisnetz.Accounts;
using Microsoft.Extensions.Logging;

namespace Buendnisnetz.Notifications;

/// <summary>
/// Tells the administrators and the log that mail servers refuse our mail. Who has not yet read the last word of it gets no second one.
/// </summary>
internal sealed partial class TellSenderRefused(Db db, TimeProvider clock, ILogger<TellSenderRefused> log) : Work<SenderRefused>
{
    private const string Group = "Postausgang";

    public override async Task Do(SenderRefused payload, CancellationToken cancel)
    {
        Refused(log, payload.Status.Length > 0 ? payload.Status : "no status code", FramePaths.Outbox);
        var told = db.Notices.Unread.Where(notice => notice.Group == Group).Select(notice => notice.PersonId);
        var administrators = await db.Seats.OfInstance(clock.Now)
            .Where(seat => seat.Role == SeatRole.Administrator && seat.PersonId != null && !told.Contains(seat.PersonId.Value))
            .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
        foreach (var person in administrators) db.Notify(person, Sentence(payload.Status), FramePaths.Outbox, Group, clock.Now);
    }

    private static string Sentence(string status) => "Mailserver nehmen unsere E-Mails nicht an"
        + (status.Length == 0 ? "" : $" ({status})")
        + ". An den Adressen liegt es nicht: Bitte prüfen Sie mit Ihrer IT Absender, SPF, DKIM und Sperrlisten.";

    [LoggerMessage(Level = LogLevel.Error,
        Message = "Mail servers refuse what this house sends ({Status}); check sender, SPF, DKIM, block lists, then send again at {Path}")]
    private static partial void Refused(ILogger log, string status, string path);
}
