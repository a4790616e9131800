using Buendnisnetz.Accounts;

namespace Buendnisnetz.Notifications;

/// <summary>Registers what the module contributes.</summary>
public sealed class NotificationsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(NotificationsMapping.Map)
            .Contributes(new NeverShown(typeof(Notice), typeof(DigestWish)))
            .Contributes(new ProcessingActivity("Benachrichtigungen",
            "Wer mitarbeitet, erfährt, was sich getan hat, so oft er oder sie es wünscht.", ProcessingActivity.CommonTask,
                "Personen mit Konto", "Sätze über Ereignisse, gelesen am, gewünschter Rhythmus", typeof(Notice), typeof(DigestWish))
            { Readers = "Nur die Person selbst.", Kept = "Bis zur Löschung des Kontos." })
            .HandlesDailyJob<DigestMorning, DigestRun>("DigestMorning", hour: 6, called: "Sammelmails anstoßen")
            .HandlesJob<DigestFor, DigestLetter>("DigestFor", Priority.Bulk, called: "Sammelmail schreiben")
            .HandlesJob<SenderRefused, TellSenderRefused>("SenderRefused", called: "Melden, dass E-Mails abgewiesen wurden")
            .Shows(new MenuItem(Menu.Account, "Benachrichtigungen", NoticePaths.Preferences, Position.After(AccountPaths.Profile)))
            .Shows(new MenuItem(Menu.Desk, "Mitteilungen", NoticePaths.Inbox, Hint: "Was sich dort getan hat, wo Sie mitarbeiten."));
        foreach (var data in NoticeData.All) module.Contributes(data);
    }
}
