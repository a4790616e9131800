namespace Buendnisnetz.Platform;

/// <summary>Where a seat stands.</summary>
public enum SeatPlace
{
    /// <summary>The instance itself: administration, data protection.</summary>
    Instance = 0,

    /// <summary>An alliance.</summary>
    Alliance = 1,

    /// <summary>A network above the alliances.</summary>
    Network = 2,
}

/// <summary>What a seat entitles to.</summary>
public enum SeatRole
{
    /// <summary>Leads an alliance (INV-07: one at a time).</summary>
    Coordinator = 0,

    /// <summary>Stands in for the coordinator; guards against dependence on one person (004:23).</summary>
    Deputy = 1,

    /// <summary>Edits content, appoints nobody.</summary>
    Editor = 2,

    /// <summary>Works for a network's office.</summary>
    Office = 3,

    /// <summary>Administers the instance.</summary>
    Administrator = 4,

    /// <summary>Data protection contact: reads processing record, requests and access log.</summary>
    DataProtection = 5,
}

/// <summary>A seat as the actor holds it at this moment.</summary>
/// <param name="Place">Where the seat stands.</param>
/// <param name="PlaceId">Which alliance or network; empty for the instance.</param>
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
