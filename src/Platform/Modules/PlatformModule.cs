namespace Buendnisnetz.Platform;

/// <summary>What the platform keeps of people, why, and for how long.</summary>
public sealed class PlatformModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        foreach (var trace in PlatformTraces.All) module.Contributes(trace);
        foreach (var activity in PlatformProcessing.Activities) module.Contributes(activity);
        foreach (var recipient in PlatformProcessing.Recipients) module.Contributes(recipient);
        foreach (var measure in PlatformProcessing.Measures) module.Contributes(measure);
        foreach (var rule in PlatformRules.All) module.Contributes(rule);
        foreach (var figure in PlatformFigures.All) module.Contributes(figure);
        module.Examines<FreeRoom>("Speicherplatz").Examines<MailReach>("Mailversand").Examines<JobsInTime>("Aufträge")
            .Examines<MailsInTime>("Postausgang");
        module.Contributes(new NeverShown(typeof(QueuedJob), typeof(OutgoingMail), typeof(ProtectionKey)))
            .NoLongerHandles("TidyUp");
    }
}
