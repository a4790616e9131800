namespace Buendnisnetz.Platform;

/// <summary>A seat as the actor holds it at this moment.</summary>
/// <param name="Place">Where the seat stands.</param>
/// <param name="PlaceId">Which place of that kind; empty for the instance.</param>
/// <param name="Role">What it entitles to.</param>
public sealed record HeldSeat(SeatPlace Place, Guid PlaceId, SeatRole Role);

/// <summary>
/// Who is asking: a person with the seats held now, or a visitor. Modules add predicates as extension members. Whatever is asked is noted
/// (<see cref="ReadTrail"/>): what is made of the answers may be shown to all of whom they are true.
/// </summary>
public sealed partial record Actor
{
    private readonly Guid? personId, sessionId;
    private readonly string name;
    private readonly IReadOnlyList<HeldSeat> seats;
    private readonly bool signedInWithPasskey;

    /// <summary>A person, or a visitor.</summary>
    /// <param name="personId">The person, or null for a visitor.</param>
    /// <param name="name">How the person is addressed; empty for a visitor.</param>
    /// <param name="seats">The seats that are in force.</param>
    /// <param name="sessionId">The open session, or null for a visitor.</param>
    /// <param name="signedInWithPasskey">Whether this session was opened by passkey; dangerous verbs ask for it.</param>
    public Actor(Guid? personId, string name, IReadOnlyList<HeldSeat> seats, Guid? sessionId = null, bool signedInWithPasskey = false) =>
        (this.personId, this.name, this.seats, this.sessionId, this.signedInWithPasskey)
            = (personId, name, seats, sessionId, signedInWithPasskey);

    /// <summary>The person, or null for a visitor.</summary>
    public Guid? PersonId => Told(ActorFact.Person, personId);

    /// <summary>How the person is addressed; empty for a visitor.</summary>
    public string Name => Told(ActorFact.Name, name);

    /// <summary>The seats that are in force.</summary>
    public IReadOnlyList<HeldSeat> Seats
    {
        get => Told(ActorFact.Seats, seats);
        init => seats = value;
    }

    /// <summary>The open session, or null for a visitor.</summary>
    public Guid? SessionId => Told(ActorFact.Session, sessionId);

    /// <summary>Whether this session was opened by passkey.</summary>
    public bool SignedInWithPasskey => Told(ActorFact.Passkey, signedInWithPasskey);

    /// <summary>Somebody who has not signed in.</summary>
    public static Actor Visitor { get; } = new(null, "", []);

    /// <summary>Whether the actor has signed in.</summary>
    public bool IsSignedIn => Told(ActorFact.SignedIn, personId is not null);

    /// <summary>The signed-in person; throws for visitors, whom the pages have turned away before.</summary>
    public Guid Person => PersonId ?? throw new InvalidOperationException("A visitor has no person.");

    /// <summary>Whether the actor administers the instance.</summary>
    public bool IsAdministrator => Holds(SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);

    /// <summary>Whether the actor is the data protection contact.</summary>
    public bool IsDataProtectionContact => Holds(SeatPlace.Instance, Guid.Empty, SeatRole.DataProtection);

    /// <summary>Holds a seat anywhere but as a guest, and so belongs to the community.</summary>
    public bool IsInCommunity => Told(ActorFact.Community, OfCommunity);

    /// <summary>The ids of all places, of whatever kind, where the actor holds a seat.</summary>
    public IReadOnlyList<Guid> Places => [.. Seats.Where(seat => seat.Place != SeatPlace.Instance).Select(seat => seat.PlaceId).Distinct()];

    /// <summary>Whether the actor leads this place: for such is what is restricted there.</summary>
    public bool Leads(Guid placeId)
    {
        ReadTrail.Current?.Ask(new(ActorFact.Leads, Id: placeId));
        return LeadsAt(placeId);
    }

    /// <summary>Whether the actor holds one of these roles at this place.</summary>
    public bool Holds(SeatPlace place, Guid placeId, params ReadOnlySpan<SeatRole> roles)
    {
        if (ReadTrail.Current is { } trail)
            foreach (var role in roles) trail.Ask(new(ActorFact.Holds, place, placeId, role));
        foreach (var role in roles)
            if (HoldsOne(place, placeId, role)) return true;
        return false;
    }

    /// <summary>The ids of all places of this kind where the actor holds a seat.</summary>
    public IReadOnlyList<Guid> PlacesOf(SeatPlace place)
    {
        ReadTrail.Current?.Ask(new(ActorFact.PlacesOf, place));
        return [.. seats.Where(seat => seat.Place == place).Select(seat => seat.PlaceId).Distinct()];
    }

    private bool OfCommunity => HoldsOne(SeatPlace.Instance, Guid.Empty, SeatRole.Administrator)
        || seats.Any(seat => seat.Place != SeatPlace.Instance && !seat.Role.Is(RoleTraits.IsGuest));

    private bool LeadsAt(Guid placeId) => HoldsOne(SeatPlace.Instance, Guid.Empty, SeatRole.Administrator)
        || seats.Any(seat => seat.PlaceId == placeId && seat.Place != SeatPlace.Instance && seat.Role.Is(RoleTraits.Leads));

    private bool HoldsOne(SeatPlace place, Guid placeId, SeatRole role)
    {
        foreach (var seat in seats)
            if (seat.PlaceId == placeId && seat.Place == place && seat.Role.Equals(role)) return true;
        return false;
    }

    private static T Told<T>(ActorFact fact, T answer)
    {
        ReadTrail.Current?.Ask(new(fact));
        return answer;
    }
}
