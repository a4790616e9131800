namespace Buendnisnetz.Alliances;

/// <summary>What the life of alliances registers: who is told, who looks back, what a pause settles.</summary>
internal static class AllianceLife
{
    public static void Register(Registration module)
    {
        module.Contributes(DraftsInPause.Topic)
            .Contributes(new HelpTopic("pause", "Eine kreative Pause einlegen", "Fünf Fragen, dann ruht die Arbeit, und alles andere bleibt.", "Help/_Pause", HelpTopic.Alliances, 60))
            .OnEvent<AlliancePaused, PauseIsTold>("PauseIsTold")
            .OnEvent<AllianceResumed, RestartIsTold>("RestartIsTold")
            .OnEvent<AllianceEnded, EndIsTold>("EndIsTold")
            .OnEvent<AllianceRefounded, RefoundingIsTold>("RefoundingIsTold")
            .OnEvent<LifeStepTakenBack, MistakeIsTold>("MistakeIsTold")
            .HandlesJob<TellPartners, TellAllPartners>("TellPartners", Priority.Bulk)
            .HandlesJob<TellPartner, PartnerLetters>("TellPartner", Priority.Bulk)
            .HandlesDailyJob<LookBackMorning, LookBackRun>("LookBackMorning", hour: 7)
            .HandlesJob<LookBackOn, LookBackLetters>("LookBackOn", Priority.Bulk);
    }
}
