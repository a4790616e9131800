using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

// Somebody takes the lead, leaves it, or lays it into other hands.
public partial class AllianceLeadership
{
    /// <summary>Why nobody can be put at the leadership; null when that is possible.</summary>
    public string? ObstacleToAppointing(Person person) => Coordinator is { } seat
        ? seat.PersonId == person.Id ? $"{person.Name} koordiniert dieses Bündnis schon." : "Die Koordination ist inzwischen besetzt. Bitte sehen Sie nach, wer sie übernommen hat."
        : Alliance.ObstacleToAppointing(person, SeatRole.Coordinator, [.. seats.Where(other => other.PersonId != person.Id)]);

    /// <summary>Puts somebody at the leadership; another seat that the person held in this alliance ends, the vacancy is over.</summary>
    public Seat Appoint(Person person, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAppointing(person));
        EndSeatsOf(person.Id, by, at);
        var seat = db.Seats.Add(Alliance.Appoint(person, SeatRole.Coordinator, seats, by, at)).Entity;
        Sit(seat, by, at);
        return seat;
    }

    /// <summary>Why the lead cannot be left; null when it can. Nobody is held back (004:23).</summary>
    public string? ObstacleToLeaving(Guid? personId) => Coordinator is { } seat && seat.PersonId == personId ? null : "Die Koordination liegt nicht mehr bei Ihnen.";

    /// <summary>The lead is given up and nobody follows yet: the seat ends at once, the vacancy begins.</summary>
    public void Leave(string? reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Coordinator is null ? "Die Koordination ist schon nicht mehr besetzt." : null);
        var left = Coordinator!;
        if (Handover is { IsOpen: true } open) open.Withdraw(by, at);
        left.End(by, at);
        seats.Remove(left);
        Alliance.TeamChanged(by, at);
        Miss(left.PersonId, reason, by, at);
    }

    /// <summary>Why this seat cannot be ended by this actor; null when it can. Nobody locks the door behind himself by mistake.</summary>
    public string? ObstacleToDismissing(Seat seat) =>
        seats.TrueForAll(other => other.Id == seat.Id) ? "Das ist der letzte Zugang zu diesem Bündnis. Benennen Sie zuerst eine andere Person." : null;

    /// <summary>Ends a seat; access ends at once.</summary>
    public void Dismiss(Seat seat, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDismissing(seat));
        seat.End(by, at);
        seats.Remove(seat);
        Alliance.TeamChanged(by, at);
    }

    /// <summary>What is and what is recorded come together again, whoever changed a seat or the life of the alliance.</summary>
    public void Settle(DateTimeOffset at)
    {
        if (!Alliance.IsOpen)
        {
            Vacancy?.Lapse(at);
            if (Handover is { IsOpen: true } lost) lost.Withdraw(null, at);
        }
        else if (Coordinator is not null) Vacancy?.Fill(null, at);
        else if (Alliance.State is LifeState.Active or LifeState.CreativePause) Miss(null, null, null, at);
        if (Handover is { IsOpen: true } open && Coordinator?.Id != open.SeatId) open.Withdraw(null, at);
    }

    private void Miss(Guid? leftBy, string? reason, Guid? by, DateTimeOffset at) =>
        Vacancy ??= db.Vacancies.Add(Handovers.Vacancy.Open(Alliance.Id, leftBy, reason, by, at)).Entity;

    private void Sit(Seat seat, Guid? by, DateTimeOffset at)
    {
        seats.Add(seat);
        Vacancy?.Fill(by, at);
    }

    private void EndSeatsOf(Guid personId, Guid? by, DateTimeOffset at)
    {
        foreach (var seat in seats.Where(seat => seat.PersonId == personId).ToList())
        {
            seat.End(by, at);
            seats.Remove(seat);
        }
    }
}
