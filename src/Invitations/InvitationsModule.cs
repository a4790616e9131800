using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Networks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Invitations;

/// <summary>Offices invite many people at once by a list, and see who has entered.</summary>
public sealed class InvitationsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddSingleton(provider => Pace.Of(provider.GetRequiredService<IConfiguration>())).AddScoped<Launch>()
            .AddScoped<Renewal>();
        foreach (var data in InvitationData.Personal) module.Contributes(data);
        foreach (var rule in InvitationData.Rules) module.Contributes(rule);
        module.Maps(InvitationMapping.Map).Contributes(InvitationData.Activity)
            .Contributes(new AccountHold(db => db.Invitations.Where(one => one.PersonId != null).Select(one => one.PersonId!.Value)))
            .HandlesJob<LettersPlanned, WriteLetters>("LettersPlanned", Priority.Bulk, called: "Einladungen vorbereiten")
            .HandlesJob<LetterPlanned, WriteLetter>("LetterPlanned", Priority.Bulk, called: "Einladung schreiben")
            .HandlesJob<LettersOut, TellLettersOut>("LettersOut", Priority.Bulk, called: "Melden, dass die Einladungen verschickt sind")
            .Reacts<InvitationsStarted>(InvitationReactions.Started).Reacts<LettersAskedFor>(InvitationReactions.AskedFor)
            .Reacts<InvitationWithdrawn>(InvitationReactions.Withdrawn).Reacts<PromiseNotKept>(InvitationReactions.NotKept)
            .Contributes(InvitationScene.Scene)
            .Contributes(Entering.SignInHook)
            .Contributes(LetterFate.OfOutbox).Contributes(LetterFate.OfReports)
            .Contributes(InviteCommand.Word)
            .Contributes(new HelpTopic("einladen", "Alle Koordinationen einladen",
                "Liste hochladen, durchsehen, abschicken, sehen, wer da ist.", "Help/_Invitations", HelpGroups.Networks))
            .Contributes(new SetupStep(50, "Die Koordinationen einladen", "Aus einer Liste bekommt jede Person einen persönlichen Brief.",
                InvitationPaths.All, (db, cancel) => db.InvitationBatches.AnyAsync(batch => batch.StartedAt != null, cancel)))
            .Shows(new MenuItem(Menu.Desk, "Einladungen", InvitationPaths.All, Position.Before(NetworkPaths.Mine),
            actor => actor.CanInvite))
            .Shows(new MenuItem(Menu.Administration, "Einladungen", InvitationPaths.All, Position.After(NetworkPaths.New),
                Hint: "Viele Menschen auf einmal einladen und sehen, wer eingetreten ist."))
            .StylesOf<ListsModule>(ListsModule.Sheet).Styles("invitations.css")
            .Fills(AllianceSlots.Team, "_TeamInvitations", InvitedSeat.Of)
            .Fills(PersonSlots.Administration, "_PersonInvitations", PromisedSeat.Of)
            .Fills(DeskSlots.Everybody, "_InvitationDesk", InvitationDesk.Of, Position.First);
        foreach (var question in InvitationDesk.Questions) module.Contributes(question);
    }
}
