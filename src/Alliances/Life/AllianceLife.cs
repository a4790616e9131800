namespace Buendnisnetz.Alliances;

/// <summary>What the life of alliances registers: who is told, who looks back, what a pause settles.</summary>
internal static class AllianceLife
{
    public static void Register(Registration module)
    {
        module.Contributes(DraftsInPause.Matter)
            .Contributes(new HelpTopic("pause", "Eine kreative Pause einlegen", "Fünf Fragen, dann ruht die Arbeit, und alles andere bleibt.", "Help/_Pause", HelpTopic.Alliances, 60))
            .Hears<AlliancePaused, PauseIsTold>()
            .Hears<AllianceResumed, RestartIsTold>()
            .Hears<AllianceEnded, EndIsTold>()
            .Hears<AllianceRefounded, RefoundingIsTold>()
            .Hears<LifeStepTakenBack, MistakeIsTold>()
            .Does<TellPartners, PartnerLetters>()
            .DoesDaily<LookBackMorning, LookBackRun>(hour: 7)
            .Does<LookBackOn, LookBackLetters>();
    }
}
