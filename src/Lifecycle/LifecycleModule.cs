using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle;

/// <summary>
/// How an alliance rests, wakes, ends and begins again: the pages on which it is decided, what follows from it in the same
/// transaction, who is told, and who is asked how it goes on.
/// </summary>
public sealed class LifecycleModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Fills(AllianceSlots.Notice, "_LifeNotice")
            .Contributes(new PlaceRoom(AllianceSeats.Place, 70, "Pause, Neustart, Ende", "leben",
                (actor, id) => actor.CanLeadAlliance(id)))
            .Fills(AllianceSlots.Edit, "_EditLife", Position.After("_EditPictures"))
            .Contributes(new HelpTopic("pause", "Eine kreative Pause einlegen",
                "Fünf Fragen, dann ruht die Arbeit, und alles andere bleibt.",
                "Help/_Pause", HelpGroups.Alliances))
            .HandlesDailyJob<LookBackMorning, LookBackRun>("LookBackMorning", hour: 7, called: "Rückblicke anstoßen")
            .HandlesJob<LookBackOn, LookBackLetters>("LookBackOn", Priority.Bulk, called: "An den Rückblick erinnern")
            .HandlesJob<TellPartners, TellAllPartners>("TellPartners", Priority.Bulk, called: "Partner benachrichtigen")
            .HandlesJob<TellPartner, PartnerLetters>("TellPartner", Priority.Bulk, called: "Einen Partner benachrichtigen");
        React(module);
        Tell(module);
    }

    /// <summary>What belongs to a step and is never without it.</summary>
    private static void React(Registration module) => module
        .Reacts<AlliancePaused>(static (db, happened, cancel) => db.Settle(happened, cancel))
        .Reacts<AllianceResumed>(static (db, happened, cancel) => db.Wake(happened.PauseId, happened, cancel))
        .Reacts<LifeStepTakenBack>(static (db, happened, cancel) => db.WakeAfterMistake(happened, cancel))
        .Reacts<PauseProlonged>(static (db, happened, cancel) => db.TakeBackLookBack(happened, cancel))
        .Reacts<AllianceResumed>(static (db, happened, cancel) => db.TakeBackLookBack(happened, cancel))
        .Reacts<AllianceEnded>(static (db, happened, cancel) => db.TakeBackLookBack(happened, cancel))
        .Reacts<LifeStepTakenBack>(static (db, happened, cancel) => db.TakeBackLookBack(happened, cancel));

    /// <summary>Who hears of a step.</summary>
    private static void Tell(Registration module) => module
        .OnEvent<AlliancePaused, PauseIsTold>("PauseIsTold", called: "Von der Pause berichten")
        .OnEvent<AllianceResumed, RestartIsTold>("RestartIsTold", called: "Vom Neustart berichten")
        .OnEvent<AllianceEnded, EndIsTold>("EndIsTold", called: "Vom Ende berichten")
        .OnEvent<AllianceRefounded, RefoundingIsTold>("RefoundingIsTold", called: "Von der Neugründung berichten")
        .OnEvent<LifeStepTakenBack, MistakeIsTold>("MistakeIsTold", called: "Von der Rücknahme berichten");
}
