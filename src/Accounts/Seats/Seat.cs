namespace Buendnisnetz.Accounts;

/// <summary>
/// A seat gives rights; the person only sits on it. It is a dated fact: granted at one moment, ended at another,
/// never deleted. When it ends, access ends at once, and everything that belongs to it stays for the next person.
/// </summary>
public sealed class Seat : Entity
{
    private Seat() { }

    /// <summary>Who sits on it; null after the person's erasure.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Where it stands.</summary>
    public SeatPlace Place { get; private init; } = SeatPlace.Instance;

    /// <summary>Which place of that kind; empty for the instance.</summary>
    public Guid PlaceId { get; private init; }

    /// <summary>What it entitles to.</summary>
    public SeatRole Role { get; private init; } = SeatRole.Administrator;

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset From { get; private init; }

    /// <summary>Until when, in UTC; null while it is held without a term.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>Who granted it; null for the system and after erasure.</summary>
    public Guid? GrantedBy { get; private set; }

    /// <summary>Who ended it; null while it is held, for the system and after erasure.</summary>
    public Guid? EndedBy { get; private set; }

    /// <summary>Whether it is held at this moment.</summary>
    public bool IsInForce(DateTimeOffset at) => From <= at && (Until is null || Until > at);

    /// <summary>Puts a person on a seat.</summary>
    public static Seat Grant(Person person, SeatPlace place, Guid placeId, SeatRole role, Guid? by, DateTimeOffset at)
    {
        var seat = new Seat { PersonId = person.Id, Place = place, PlaceId = placeId, Role = role, From = at, GrantedBy = by };
        seat.Raise(new SeatGranted(placeId, by, at, seat.Id, person.Id, place, role));
        return seat;
    }

    /// <summary>Lends a seat until a moment: it ends by itself, or before.</summary>
    public static Seat Lend(Person person, SeatPlace place, Guid placeId, SeatRole role, DateTimeOffset until, Guid? by, DateTimeOffset at)
    {
        var seat = Grant(person, place, placeId, role, by, at);
        seat.Until = until;
        return seat;
    }

    /// <summary>Ends it; every open session of the person knows at its next step.</summary>
    public void End(Guid? by, DateTimeOffset at)
    {
        if (Until <= at) return;
        (Until, EndedBy) = (at, by);
        Raise(new SeatEnded(PlaceId, by, at, Id, PersonId, Place, Role));
    }
}
