using Buendnisnetz.Alliances;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks;

// Who works for it. The seats themselves are kept with the accounts; a person may sit in several offices.
public sealed partial class Network
{
    /// <summary>Why the person cannot join the office, given the seats in force; null when that is possible.</summary>
    public string? ObstacleToAppointing(Person person, IReadOnlyCollection<Seat> inForce) =>
        !IsOpen ? "Dieses Netzwerk arbeitet nicht mehr."
        : inForce.Any(seat => seat.PersonId == person.Id) ? $"{person.Name} arbeitet schon für diese Geschäftsstelle." : null;

    /// <summary>Gives a person a seat in the office.</summary>
    public Seat Appoint(Person person, IReadOnlyCollection<Seat> inForce, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAppointing(person, inForce));
        return Seat.Grant(person, NetworkSeats.Place, Id, NetworkSeats.Office, by, at);
    }

    /// <summary>Why this seat cannot be ended from inside; null when it can. Administrators may end the last one too.</summary>
    public static string? ObstacleToDismissing(Seat seat, IReadOnlyCollection<Seat> inForce, Actor by) =>
        !by.IsAdministrator && inForce.All(other => other.Id == seat.Id)
            ? "Das ist der letzte Zugang zu dieser Geschäftsstelle. Benennen Sie zuerst eine andere Person." : null;
}
