namespace Buendnisnetz.Alliances;

// Where families, municipalities and companies turn to.
public sealed partial class Alliance
{
    private readonly List<ContactPoint> contactPoints = [];

    /// <summary>All contact points, also those that are closed.</summary>
    public IReadOnlyList<ContactPoint> ContactPoints => contactPoints;

    /// <summary>The contact points that answer now.</summary>
    public IEnumerable<ContactPoint> OpenContactPoints => contactPoints.Where(point => point.IsOpen);

    /// <summary>Opens a contact point.</summary>
    public ContactPoint Open(ContactDetails details, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? details.Obstacle());
        var point = new ContactPoint(Id, details, at);
        contactPoints.Add(point);
        Raise(new AllianceEdited(Id, Edit.Contacts, by, at));
        return point;
    }

    /// <summary>Corrects a contact point.</summary>
    public void Correct(ContactPoint point, ContactDetails details, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? details.Obstacle());
        point.Set(details, at);
        Raise(new AllianceEdited(Id, Edit.Contacts, by, at));
    }

    /// <summary>Why a contact point cannot close: an alliance at work keeps at least one (INV-04); null when it can.</summary>
    public string? ObstacleToClosing(ContactPoint point) => ObstacleToChange()
        ?? (State == LifeState.Active && OpenContactPoints.All(other => other == point)
            ? "Das ist die letzte Anlaufstelle. Bitte tragen Sie zuerst eine andere ein, damit Familien nicht ins Leere fragen." : null);

    /// <summary>Closes a contact point.</summary>
    public void Close(ContactPoint point, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToClosing(point));
        point.Close(at);
        Raise(new AllianceEdited(Id, Edit.Contacts, by, at));
    }

    /// <summary>Says that a contact point was checked and is still right.</summary>
    public void Confirm(ContactPoint point, Guid? by, DateTimeOffset at)
    {
        point.Confirm(at);
        Raise(new AllianceConfirmed(Id, by, at));
    }
}
