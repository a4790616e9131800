namespace Buendnisnetz.Notifications;

/// <summary>Registers what the module contributes.</summary>
public sealed class NotificationsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) { }
}
