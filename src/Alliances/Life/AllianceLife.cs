namespace Buendnisnetz.Alliances;

/// <summary>What the life of alliances registers: who is told, who looks back, what a pause settles.</summary>
internal static class AllianceLife
{
    public static void Register(Registration module)
    {
        module.Contributes(new HelpTopic("pause", "Eine kreative Pause einlegen", "Fünf Fragen, dann ruht die Arbeit, und alles andere bleibt.", "Help/_Pause", HelpTopic.Alliances, 60))
            .OnEvent<AlliancePaused, PauseIsTold>()
            .OnEvent<AllianceResumed, RestartIsTold>()
            .OnEvent<AllianceEnded, EndIsTold>()
            .OnEvent<AllianceRefounded, RefoundingIsTold>()
            .OnEvent<LifeStepTakenBack, MistakeIsTold>()
            .HandlesJob<TellPartners, PartnerLetters>()
            .HandlesDailyJob<LookBackMorning, LookBackRun>(hour: 7)
            .HandlesJob<LookBackOn, LookBackLetters>();
    }
}
