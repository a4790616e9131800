using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Frame;

/// <summary>What every page is made of, and the pages on mail and jobs for the administration.</summary>
public sealed class FrameModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Services.AddSingleton<HumanTrap>();
        module
            .Shows(new MenuItem(Menu.Administration, "Postausgang", FramePaths.Outbox, Position.Last,
                Hint: "Welche E-Mails warten, und welche nicht ankamen."))
            .Shows(new MenuItem(Menu.Administration, "Aufträge", FramePaths.Jobs, Position.Last,
                Hint: "Was im Hintergrund erledigt wird, und was liegen blieb."));
    }
}
