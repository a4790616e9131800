using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;

namespace Buendnisnetz.Partners;

/// <summary>
/// Who takes part in an alliance: entered by its team, asked once a year by mail, answering for itself without an account.
/// </summary>
public sealed class PartnersModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) => module
        .Contributes(new PlaceRoom(AllianceSeats.Place, 20, "Partnerliste", "partner-liste"))
        .Contributes(PartnerTasks.Mailboxes)
        .Contributes(PartnerRun.Eve)
        .HandlesJob<PartnerMorning, PartnerRun>("PartnerMorning", Priority.Bulk, called: "Nachsehen, welche Partner zu fragen sind")
        .HandlesJob<PartnerMailFor, PartnerMail>("PartnerMailFor", Priority.Bulk, called: "Partner um Bestätigung bitten")
        .Contributes(PartnerProposals.Kind)
        .Contributes<ListKind>(PartnerListKind.Only)
        .Reacts<PartnerAnswered>(PartnerReactions.TellOfPartner)
        .Contributes(AgeingScene.Scene)
        .Contributes(PartnerListScene.Scene)
        .Contributes(new HelpTopic("partner-fragen", "Partner bestätigen sich selbst",
            "Einmal im Jahr eine E-Mail an das Postfach des Partners.", "Help/_AskingPartners", HelpGroups.Alliances,
            Position.After("pruefen")))
        .Contributes(new HelpTopic("partner-liste", "Viele Partner auf einmal eintragen",
            "Eine Tabelle hochladen, durchsehen, eintragen und, wenn nötig, zurücknehmen.", "Help/_PartnerList", HelpGroups.Alliances,
            Position.After("partner-fragen")));
}
