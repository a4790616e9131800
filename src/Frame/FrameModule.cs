using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Frame;

/// <summary>What every page is made of, and the pages on mail and jobs for the administration.</summary>
public sealed class FrameModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddSingleton<HumanTrap>().AddSingleton<FormKeys>().AddScoped<KeptTexts>().AddScoped<UploadsAtHand>();
        foreach (var rule in SendingTables.Rules) module.Contributes(rule);
        foreach (var data in SendingTables.Data) module.Contributes(data);
        foreach (var trace in SendingTables.Traces) module.Contributes(trace);
        module.Maps(SendingTables.Map).Contributes(SendingTables.Activity)
            .Contributes(new NeverShown(typeof(SentForm), typeof(KeptUpload)))
            .Shows(new MenuItem(Menu.Administration, "Postausgang", FramePaths.Outbox, Position.Last,
                Hint: "Welche E-Mails warten, und welche nicht ankamen."))
            .Shows(new MenuItem(Menu.Administration, "Aufträge", FramePaths.Jobs, Position.Last,
                Hint: "Was im Hintergrund erledigt wird, und was liegen blieb."));
    }
}
