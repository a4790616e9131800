namespace Buendnisnetz.Notifications;

/// <summary>Registers what the module contributes.</summary>
public sealed class NotificationsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(NotificationsMapping.Map)
            .DoesDaily<DigestMorning, DigestRun>(hour: 6)
            .Does<DigestFor, DigestLetter>()
            .Shows(new MenuItem(Menu.Desk, "Neuigkeiten", NoticePaths.Inbox, 20, Hint: "Was sich dort getan hat, wo Sie mitarbeiten."));
        foreach (var data in NoticeData.All) module.Contributes(data);
    }
}
