using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

// How an invitation ends: the person enters, or the office takes it back.
public sealed partial class Invitation
{
    /// <summary>When the person entered, in UTC.</summary>
    public DateTimeOffset? EnteredAt { get; private set; }

    /// <summary>The seat that was granted in that moment; null where something stood in its way.</summary>
    public Guid? SeatId { get; private set; }

    /// <summary>What stood in the way of the seat, in a German sentence.</summary>
    public string? SeatObstacle { get; private set; }

    /// <summary>When the office took it back, in UTC.</summary>
    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Who took it back; null after erasure.</summary>
    public Guid? WithdrawnBy { get; private set; }

    /// <summary>When the person asked for no more letters, in UTC. The seat stays promised.</summary>
    public DateTimeOffset? DeclinedAt { get; private set; }

    /// <summary>Whether the seat is promised, and nobody has entered or taken it back.</summary>
    public bool IsStanding => PromisedAt is not null && EnteredAt is null && WithdrawnAt is null;

    /// <summary>The person enters and gets the seat, given the seats in force; where it was taken meanwhile, that is noted.</summary>
    public Seat? Enter(Person person, Alliance alliance, IReadOnlyCollection<Seat> inForce, DateTimeOffset at)
    {
        if (!IsStanding) return null;
        EnteredAt = at;
        Planned = null;
        SeatObstacle = alliance.ObstacleToAppointing(person, Role, inForce);
        if (SeatObstacle is null) return Granted(alliance.Appoint(person, Role, inForce, null, at));
        Raise(new PromiseNotKept(NetworkId ?? Guid.Empty, person.Id, at, Id));
        return null;
    }

    private Seat Granted(Seat seat)
    {
        SeatId = seat.Id;
        return seat;
    }

    /// <summary>Why it cannot be taken back; null when it can.</summary>
    public string? ObstacleToWithdrawing() =>
        EnteredAt is not null ? $"{Name} ist schon eingetreten. Den Zugang beenden Sie beim Bündnis unter „Zugänge“."
        : !IsStanding ? "Diese Einladung gilt nicht mehr." : null;

    /// <summary>Takes it back: the promised seat is gone, and its link with it.</summary>
    public void Withdraw(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToWithdrawing());
        (WithdrawnAt, WithdrawnBy, Planned) = (at, by, null);
        Raise(new InvitationWithdrawn(NetworkId ?? Guid.Empty, by, at, Id, PersonId, MailId));
    }

    /// <summary>The person wants no more letters.</summary>
    public void Decline(DateTimeOffset at)
    {
        if (!IsStanding) return;
        (DeclinedAt, Planned) = (at, null);
    }
}
