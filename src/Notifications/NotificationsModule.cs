using Buendnisnetz.Accounts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Notifications;

/// <summary>Registers what the module contributes.</summary>
public sealed class NotificationsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(NotificationsMapping.Map)
            .Contributes(new ProcessingActivity("Benachrichtigungen",
            "Wer mitarbeitet, erfährt, was sich getan hat, so oft er oder sie es wünscht.", ProcessingActivity.CommonTask,
                "Personen mit Konto", "Sätze über Ereignisse, gelesen am, gewünschter Rhythmus", typeof(Notice), typeof(DigestWish))
            { Readers = "Nur die Person selbst.", Kept = "Bis zur Löschung des Kontos." })
            .HandlesDailyJob<DigestMorning, DigestRun>("DigestMorning", hour: 6, called: "Sammelmails anstoßen")
            .HandlesJob<DigestFor, DigestLetter>("DigestFor", Priority.Bulk, called: "Sammelmail schreiben")
            .HandlesJob<SenderRefused, TellSenderRefused>("SenderRefused", called: "Melden, dass E-Mails abgewiesen wurden")
            .Shows(new MenuItem(Menu.Account, "Benachrichtigungen", NoticePaths.Preferences, Position.After(AccountPaths.Profile)))
            .Shows(new MenuItem(Menu.Desk, "Mitteilungen", NoticePaths.Inbox, Hint: "Was sich dort getan hat, wo Sie mitarbeiten."));
        module.Shows(new MenuItem(Menu.Administration, "Adressen, die ruhen", NoticePaths.Suspensions, Position.Before(FramePaths.Outbox),
            Hint: "Von welchen Adressen Briefe zurückkamen."));
        foreach (var data in NoticeData.All) module.Contributes(data);
        RegisterIncoming(module);
    }

    /// <summary>With a wrong address for answers the house does not open.</summary>
    private static MailboxRounds Rounds(IServiceProvider provider)
    {
        provider.GetRequiredService<AnswerSettings>();
        return ActivatorUtilities.CreateInstance<MailboxRounds>(provider);
    }

    private static void RegisterIncoming(Registration module)
    {
        module.Services.AddSingleton(provider => AnswerSettings.Of(provider.GetRequiredService<IConfiguration>()))
            .AddSingleton(provider => ImapSettings.Of(provider.GetRequiredService<IConfiguration>()))
            .AddScoped<MailReception>().AddHostedService(Rounds);
        module.Contributes(ReceiveCommand.Word).Contributes(BounceCommand.Word).Contributes(IncomingData.Activity)
            .Contributes(Returns.OfOutbox).Contributes(Returns.Hold)
            .Contributes(new NeverShown(typeof(AnswerAddress), typeof(MailArrival), typeof(ReturnedLetter), typeof(AddressSuspension)))
            .HandlesJob<MailboxLook, MailboxVisit>("MailboxLook", called: "Postfach lesen");
        foreach (var data in IncomingData.Personal) module.Contributes(data);
        foreach (var rule in IncomingData.Rules) module.Contributes(rule);
    }
}
