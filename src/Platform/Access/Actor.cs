namespace Buendnisnetz.Platform;

/// <summary>A seat as the actor holds it at this moment.</summary>
/// <param name="Place">Where the seat stands.</param>
/// <param name="PlaceId">Which place of that kind; empty for the instance.</param>
/// <param name="Role">What it entitles to.</param>
public sealed record HeldSeat(SeatPlace Place, Guid PlaceId, SeatRole Role);

/// <summary>Who is asking: a person with the seats held now, or a visitor. Modules add predicates as extension members.</summary>
/// <param name="PersonId">The person, or null for a visitor.</param>
/// <param name="Name">How the person is addressed; empty for a visitor.</param>
/// <param name="Seats">The seats that are in force.</param>
/// <param name="SessionId">The open session, or null for a visitor.</param>
/// <param name="SignedInWithPasskey">Whether this session was opened by passkey; dangerous verbs ask for it.</param>
public sealed record Actor(Guid? PersonId, string Name, IReadOnlyList<HeldSeat> Seats, Guid? SessionId = null,
    bool SignedInWithPasskey = false)
{
    /// <summary>Somebody who has not signed in.</summary>
    public static Actor Visitor { get; } = new(null, "", []);

    /// <summary>Whether the actor has signed in.</summary>
    public bool IsSignedIn => PersonId is not null;

    /// <summary>The signed-in person; throws for visitors, whom the pages have turned away before.</summary>
    public Guid Person => PersonId ?? throw new InvalidOperationException("A visitor has no person.");

    /// <summary>Whether the actor administers the instance.</summary>
    public bool IsAdministrator => Holds(SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);

    /// <summary>Whether the actor is the data protection contact.</summary>
    public bool IsDataProtectionContact => Holds(SeatPlace.Instance, Guid.Empty, SeatRole.DataProtection);

    /// <summary>Holds a seat anywhere but as a guest, and so belongs to the community.</summary>
    public bool IsInCommunity =>
        IsAdministrator || Seats.Any(seat => seat.Place != SeatPlace.Instance && !seat.Role.Is(RoleTraits.IsGuest));

    /// <summary>The ids of all places, of whatever kind, where the actor holds a seat.</summary>
    public IReadOnlyList<Guid> Places => [.. Seats.Where(seat => seat.Place != SeatPlace.Instance).Select(seat => seat.PlaceId).Distinct()];

    /// <summary>Whether the actor leads this place: for such is what is restricted there.</summary>
    public bool Leads(Guid placeId) =>
        IsAdministrator || Seats.Any(seat => seat.PlaceId == placeId && seat.Place != SeatPlace.Instance && seat.Role.Is(RoleTraits.Leads));

    /// <summary>Whether the actor holds one of these roles at this place.</summary>
    public bool Holds(SeatPlace place, Guid placeId, params ReadOnlySpan<SeatRole> roles)
    {
        foreach (var seat in Seats)
            if (seat.Place == place && seat.PlaceId == placeId && roles.Contains(seat.Role)) return true;
        return false;
    }

    /// <summary>The ids of all places of this kind where the actor holds a seat.</summary>
    public IReadOnlyList<Guid> PlacesOf(SeatPlace place) =>
        [.. Seats.Where(seat => seat.Place == place).Select(seat => seat.PlaceId).Distinct()];
}
