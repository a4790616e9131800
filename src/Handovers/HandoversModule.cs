using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>Who leads an alliance, how the lead goes to the next person, what one has to know, and the first hundred days.</summary>
public sealed class HandoversModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(HandoverMapping.Map)
            .HandlesDailyJob<HandoverDay, KeepHandoverDay>("HandoverDay", hour: 0, called: "Übergaben des Tages vollziehen")
            .HandlesJob<HandoverDayOf, KeepHandoverDayOf>("HandoverDayOf", called: "Übergabe vollziehen")
            .HandlesJob<LeadershipTouched, SettleLeadership>("HelmTouched", called: "Koordination ordnen")
            .OnEvent<CoordinationVacant, TellOfVacancy>("TellOfVacancy", called: "Melden, dass die Koordination frei ist")
            .Reacts<AccessGiven>(LeadershipReactions.Invite)
            .Contributes(LeadershipTouched.Follows)
            .Contributes(HandoverColumn.Column)
            .Contributes(HandoverScene.Scene)
            .Contributes(new AccountHold(db => db.Handovers.Unfinished.Where(handover => handover.SuccessorId != null)
                .Select(handover => handover.SuccessorId!.Value)))
            .Contributes(HandoverEntry.Hook)
            .Contributes(HandoverData.Activity);
        foreach (var tasks in DeskLeadership.All) module.Contributes(tasks);
        module.Contributes(Beginnings.Young);
        foreach (var topic in HandoverTopics.All) module.Contributes(topic);
        foreach (var step in FirstSteps.All) module.Contributes(step);
        foreach (var data in HandoverData.All) module.Contributes(data);
        HandoverReactions.Register(module);
        MentorshipReactions.Register(module);
        module.Contributes(MentorshipDesk.Step).Contributes(MentorshipDesk.Tasks);
        Show(module);
    }

    private static void Show(Registration module) => module
        .Shows(new MenuItem(Menu.Desk, "Freie Koordinationen", HandoverPaths.Vacancies, For: actor => actor.LooksAfterAlliances,
            Hint: "Bündnisse, in denen gerade niemand koordiniert."))
        .Contributes(new PlaceRoom(AllianceSeats.Place, 40, "Wissensspeicher", "wissen"))
        .Contributes(new PlaceRoom(AllianceSeats.Place, 45, "Dossier", "dossier"))
        .Contributes(new PlaceRoom(AllianceSeats.Place, 48, "Patenschaften", MentorshipPaths.Room))
        .Contributes(new PlaceRoom(AllianceSeats.Place, 60, "Zugänge", "team", (actor, id) => actor.CanLeadAlliance(id)))
        .Contributes(new PlaceRoom(AllianceSeats.Place, 65, "Koordination weitergeben", "uebergabe",
            (actor, id) => actor.Holds(AllianceSeats.Place, id, AllianceSeats.Coordinator)))
        .Styles("handovers.css")
        .Fills(DeskSlots.Alliances, "_DeskBeginnings", Beginnings.On)
        .Fills(AllianceSlots.Edit, "_EditLeadership")
        .Contributes(new HelpTopic("uebergabe", "Die Koordination weitergeben",
            "Nachfolge benennen, gemeinsam die Liste durchgehen, loslassen.", "Help/_Handover", HelpGroups.Alliances))
        .Contributes(new HelpTopic("patenschaft", "Eine Patenschaft zwischen Bündnissen",
            "Fragen, wer den Weg schon kennt, und gemeinsam eine Liste abarbeiten.", "Help/_Mentorship", HelpGroups.Alliances))
        .Contributes(new HelpTopic("vertretung", "Vertretung und Zugänge",
            "Damit nichts an einer einzigen Person hängt.", "Help/_Deputy", HelpGroups.Alliances));
}
