using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

// Somebody takes the lead, leaves it, or lays it into other hands; others help.
public partial class AllianceLeadership
{
    private const string Locked = "Für diese Adresse ist gerade kein Zugang möglich. Bitte fragen Sie die Administration.";

    private const string Taken =
        "Die Koordination ist inzwischen besetzt. Weitergeben kann sie, wer sie hat, unter „Koordination weitergeben“.";

    /// <summary>Why the person cannot be put on this seat; null when that is possible.</summary>
    public string? ObstacleToAppointing(Person person, SeatRole role) => role != AllianceSeats.Coordinator
        ? Alliance.ObstacleToAppointing(person, role, seats)
        : Coordinator is { } seat
            ? seat.PersonId == person.Id ? $"{person.Name} koordiniert dieses Bündnis schon." : Taken
            : Alliance.ObstacleToAppointing(person, role, [.. seats.Where(other => other.PersonId != person.Id)]);

    /// <summary>
    /// Puts somebody on a seat, who gets a personal link by letter. Whoever leads from now on gives up another seat in the alliance.
    /// </summary>
    public Seat Appoint(Person person, SeatRole role, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAppointing(person, role));
        if (role == AllianceSeats.Coordinator) EndSeatsOf(person.Id, by, at);
        return Take(Alliance.AppointByLetter(person, role, seats, by, at), by, at);
    }

    /// <summary>Why this person cannot step in; null when that is possible: nobody leads, and the person is the deputy.</summary>
    public string? ObstacleToSteppingIn(Guid? personId) => Coordinator is not null ? Taken
        : seats.Exists(seat => seat.PersonId == personId && seat.Role == AllianceSeats.Deputy) ? null
        : "Einspringen kann nur die Stellvertretung.";

    /// <summary>The deputy steps in and leads from now on.</summary>
    public void StepIn(Person deputy, DateTimeOffset at)
    {
        Refusal.On(ObstacleToSteppingIn(deputy.Id));
        Sit(deputy, deputy.Id, at);
    }

    /// <summary>Why the lead cannot be left; null when it can. Nobody is held back (004:23).</summary>
    public string? ObstacleToLeaving(Guid? personId) =>
        Coordinator is { } seat && seat.PersonId == personId ? null : "Die Koordination liegt nicht mehr bei Ihnen.";

    /// <summary>The lead is given up and nobody follows yet: the seat ends at once, the vacancy begins.</summary>
    public void Leave(string? reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Coordinator is null ? "Die Koordination ist schon nicht mehr besetzt." : null);
        var left = Coordinator!;
        if (Handover is { IsOpen: true } open) open.Withdraw(by, at);
        End(left, by, at);
        Alliance.TeamChanged(by, at);
        Miss(left.PersonId, reason, by, at);
    }

    /// <summary>Why this seat cannot be ended; null when it can. Nobody locks the door behind himself by mistake.</summary>
    public string? ObstacleToDismissing(Seat seat) => seats.TrueForAll(other => other.Id == seat.Id)
        ? "Das ist der letzte Zugang zu diesem Bündnis. Benennen Sie zuerst eine andere Person." : null;

    /// <summary>Ends a seat; access ends at once. Where it was the coordinator's, the vacancy begins.</summary>
    public void Dismiss(Seat seat, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDismissing(seat));
        if (seat.Id == Coordinator?.Id)
        {
            Leave(null, by, at);
            return;
        }
        End(seat, by, at);
        Alliance.TeamChanged(by, at);
    }

    /// <summary>What is and what is recorded come together again, whoever changed a seat or the life of the alliance.</summary>
    public void Settle(DateTimeOffset at)
    {
        if (!Alliance.IsOpen) Vacancy?.Lapse(at);
        else if (Coordinator is not null) Vacancy?.Fill(null, at);
        else if (Alliance.State is LifeState.Active or LifeState.CreativePause) Miss(null, null, null, at);
        if (Handover is { IsOpen: true } open && (!Alliance.IsOpen || Coordinator?.Id != open.SeatId)) open.Withdraw(null, at);
    }

    private void Miss(Guid? leftBy, string? reason, Guid? by, DateTimeOffset at) =>
        Vacancy ??= db.Vacancies.Add(Handovers.Vacancy.Open(Alliance.Id, leftBy, reason, by, at)).Entity;

    /// <summary>Somebody takes the lead who knows of it.</summary>
    private void Sit(Person person, Guid? by, DateTimeOffset at)
    {
        EndSeatsOf(person.Id, by, at);
        Take(Alliance.Appoint(person, AllianceSeats.Coordinator, seats, by, at), by, at);
    }

    private Seat Take(Seat seat, Guid? by, DateTimeOffset at)
    {
        seats.Add(db.Seats.Add(seat).Entity);
        if (seat.Role == AllianceSeats.Coordinator) Vacancy?.Fill(by, at);
        return seat;
    }

    private void EndSeatsOf(Guid personId, Guid? by, DateTimeOffset at)
    {
        foreach (var seat in seats.Where(seat => seat.PersonId == personId).ToList()) End(seat, by, at);
    }

    private void End(Seat seat, Guid? by, DateTimeOffset at)
    {
        seat.End(by, at);
        seats.Remove(seat);
    }
}
