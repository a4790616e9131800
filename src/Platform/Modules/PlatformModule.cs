namespace Buendnisnetz.Platform;

/// <summary>What the platform itself shows: the outbox and the jobs to the administration, the spooled mail to the demo.</summary>
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
        Show(module);
    }

    private static void Show(Registration module) => module
        .Shows(new MenuItem(Menu.Administration, "Postausgang", PlatformPaths.Outbox, Position.Last,
        Hint: "Welche E-Mails warten, und welche nicht ankamen."))
        .Shows(new MenuItem(Menu.Administration, "Aufträge", PlatformPaths.Jobs, Position.Last,
        Hint: "Was im Hintergrund erledigt wird, und was liegen blieb."))
        .Contributes(new NeverShown(typeof(QueuedJob), typeof(OutgoingMail), typeof(EventRecord), typeof(ProtectionKey)))
        .NoLongerHandles("TidyUp");
}
