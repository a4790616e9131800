using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

// Who acts for it. The seats themselves are kept with the accounts.
public sealed partial class Alliance
{
    /// <summary>Why the person cannot be put on this seat, given the seats in force; null when that is possible.</summary>
    public string? ObstacleToAppointing(Person person, SeatRole role, IReadOnlyCollection<Seat> inForce) => ObstacleToChange()
        ?? (AllianceSeats.All.Contains(role) ? null : "Diese Rolle hat ein Bündnis nicht zu vergeben.")
        ?? (inForce.Any(seat => seat.PersonId == person.Id) ? $"{person.Name} hat in diesem Bündnis schon einen Zugang." : null)
        ?? (role == AllianceSeats.Coordinator && inForce.Any(seat => seat.Role == AllianceSeats.Coordinator)
            ? "Die Koordination ist besetzt. Beenden Sie zuerst den bisherigen Zugang." : null);

    /// <summary>Puts a person on a seat; there is one coordinator at a time (INV-07).</summary>
    public Seat Appoint(Person person, SeatRole role, IReadOnlyCollection<Seat> inForce, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAppointing(person, role, inForce));
        Raise(new AllianceEdited(Id, Edit.Team, by, at));
        return Seat.Grant(person, AllianceSeats.Place, Id, role, by, at);
    }

    /// <summary>Puts a person on a seat who gets a personal link by letter.</summary>
    public Seat AppointByLetter(Person person, SeatRole role, IReadOnlyCollection<Seat> inForce, Guid? by, DateTimeOffset at)
    {
        var seat = Appoint(person, role, inForce, by, at);
        Raise(new AccessGiven(Id, seat.Id, person.Id, role, by, at));
        return seat;
    }

    /// <summary>Who acts for it has changed: whoever else is changing something at this moment is told so.</summary>
    public void TeamChanged(Guid? by, DateTimeOffset at) => Raise(new AllianceEdited(Id, Edit.Team, by, at));
}

/// <summary>Somebody was given access by somebody else and has to learn how to come in.</summary>
public sealed record AccessGiven(Guid SubjectId, Guid SeatId, Guid PersonId, SeatRole Role, Guid? By, DateTimeOffset At)
    : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Ein persönlicher Link für den neuen Zugang ist unterwegs.";

    /// <inheritdoc />
    public override Guid? About => PersonId;
}
