namespace Buendnisnetz.Platform;

/// <summary>What can be asked of who is asking.</summary>
public enum ActorFact
{
    /// <summary>Whether somebody has signed in.</summary>
    SignedIn,

    /// <summary>Which person it is.</summary>
    Person,

    /// <summary>How the person is addressed.</summary>
    Name,

    /// <summary>Which session it is.</summary>
    Session,

    /// <summary>Whether the session was opened by passkey.</summary>
    Passkey,

    /// <summary>All seats.</summary>
    Seats,

    /// <summary>Whether it is somebody of the community.</summary>
    Community,

    /// <summary>Whether a place is led.</summary>
    Leads,

    /// <summary>Whether a role is held at a place.</summary>
    Holds,

    /// <summary>The places of one kind.</summary>
    PlacesOf,
}

/// <summary>A question about who is asking.</summary>
/// <param name="Fact">What is asked.</param>
/// <param name="Place">Of which kind of place, where it is about one.</param>
/// <param name="Id">Of which place.</param>
/// <param name="Role">Of which role.</param>
public readonly record struct ActorQuestion(ActorFact Fact, SeatPlace? Place = null, Guid Id = default, SeatRole? Role = null);

public sealed partial record Actor
{
    /// <summary>The answer in a form that is the same where the answer is.</summary>
    internal string Answer(ActorQuestion asked) => asked.Fact switch
    {
        ActorFact.SignedIn => Mark(personId is not null),
        ActorFact.Person => $"{personId:N}",
        ActorFact.Name => $"{name.Length}:{name}",
        ActorFact.Session => $"{sessionId:N}",
        ActorFact.Passkey => Mark(signedInWithPasskey),
        ActorFact.Community => Mark(OfCommunity),
        ActorFact.Leads => Mark(LeadsAt(asked.Id)),
        ActorFact.Holds => Mark(HoldsOne(asked.Place!, asked.Id, asked.Role!)),
        ActorFact.PlacesOf => InOrder(seats.Where(seat => seat.Place == asked.Place).Select(seat => $"{seat.PlaceId:N}")),
        _ => InOrder(seats.Select(seat => $"{seat.Place.Code}/{seat.PlaceId:N}/{seat.Role.Code}")),
    };

    private static string Mark(bool answer) => answer ? "1" : "0";

    private static string InOrder(IEnumerable<string> all) => string.Join(',', all.Distinct().Order(StringComparer.Ordinal));
}
