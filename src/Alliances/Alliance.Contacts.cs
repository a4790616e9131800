namespace Buendnisnetz.Alliances;

// Where families, municipalities and companies turn to.
public sealed partial class Alliance
{
    private readonly List<ContactPoint> contactPoints = [];

    /// <summary>All contact points, also those that are closed.</summary>
    public IReadOnlyList<ContactPoint> ContactPoints => Whole(contactPoints);

    /// <summary>The contact points that answer now.</summary>
    public IEnumerable<ContactPoint> OpenContactPoints => ContactPoints.Where(point => point.IsOpen);

    /// <summary>Those that answer everybody (INV-04).</summary>
    public IEnumerable<ContactPoint> PublicContactPoints =>
        Now(contactPoints, nameof(ContactPoints)).Where(point => point.IsOpen && point.Visibility == Visibility.Public);

    /// <summary>Those that not everybody may read.</summary>
    public IEnumerable<ContactPoint> PointsForSome =>
        Now(contactPoints, nameof(ContactPoints)).Where(point => point.IsOpen && point.Visibility != Visibility.Public);

    /// <summary>Opens a contact point.</summary>
    public ContactPoint Open(ContactDetails details, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? details.Obstacle());
        var point = new ContactPoint(Id, details, at);
        contactPoints.Add(point);
        Raise(new AllianceEdited(Id, Edit.Contacts, by, at, point.Id));
        return point;
    }

    /// <summary>
    /// Why a contact point cannot be corrected like this; null when it can. In a pause those who answer keep their
    /// mailbox.
    /// </summary>
    public string? ObstacleToCorrecting(ContactPoint point, ContactDetails details) => ObstacleToChange() ?? details.Obstacle()
        ?? (string.IsNullOrWhiteSpace(details.Mailbox) ? ObstacleToLeavingAlone(point) : null) ?? ObstacleToHiding(point, details);

    /// <summary>Corrects a contact point; false where there was nothing to change.</summary>
    public bool Correct(ContactPoint point, ContactDetails details, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToCorrecting(point, details));
        if (details with { Name = details.Name.Trim() } == point.Details) return false;
        point.Set(details, at);
        Raise(new AllianceEdited(Id, Edit.Contacts, by, at, point.Id));
        return true;
    }

    /// <summary>
    /// Why a contact point cannot close: an alliance keeps at least one for everybody (INV-04), and in a pause one for
    /// each group (INV-05); null when it can.
    /// </summary>
    public string? ObstacleToClosing(ContactPoint point) => ObstacleToChange()
        ?? (IsLastFor(point)
            ? "Das ist die letzte Anlaufstelle. Bitte tragen Sie zuerst eine andere ein, damit Familien nicht ins Leere fragen." : null)
        ?? ObstacleToLeavingAlone(point);

    private string? ObstacleToHiding(ContactPoint point, ContactDetails details) => details.Visibility == Visibility.Public ? null
        : IsLastFor(point)
            ? "Das ist die letzte Anlaufstelle, die alle sehen. Eine muss für alle sichtbar bleiben, damit Familien nicht ins Leere fragen."
        : ObstacleToLeavingAlone(point);

    private bool IsLastFor(ContactPoint point) => State is LifeState.Active or LifeState.CreativePause
        && point.Visibility == Visibility.Public && PublicContactPoints.All(other => other == point);

    /// <summary>Closes a contact point.</summary>
    public void Close(ContactPoint point, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToClosing(point));
        point.Close(at);
        Raise(new AllianceEdited(Id, Edit.Contacts, by, at, point.Id));
    }

    /// <summary>Says that a contact point was checked and is still right.</summary>
    public void Confirm(ContactPoint point, Guid? by, DateTimeOffset at)
    {
        point.Confirm(at);
        IsThere(at);
        Raise(new AllianceConfirmed(Id, by, at));
    }
}
