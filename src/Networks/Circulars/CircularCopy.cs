using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks;

/// <summary>
/// The letter of one person: written by a job, sent by the outbox, come back, or left out because the person no longer leads.
/// </summary>
public sealed class CircularCopy : LetterCopy
{
    private readonly List<CircularSeat> seats = [];

    private CircularCopy() { }

    internal CircularCopy(Guid circularId, CircularReader reader)
    {
        (CircularId, PersonId) = (circularId, reader.PersonId);
        seats.AddRange(reader.Seats.Select(seat => new CircularSeat(Id, seat.SeatId)));
    }

    /// <summary>What it is a copy of.</summary>
    public Guid CircularId { get; private init; }

    /// <summary>The circular, always loaded.</summary>
    public Circular Circular { get; private set; } = null!;

    /// <summary>Who gets it; null after erasure.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Who gets it, where the person was loaded.</summary>
    public Person? Person { get; private set; }

    /// <summary>The seats because of which the person gets it.</summary>
    public IReadOnlyList<CircularSeat> Seats => seats;

    /// <summary>When it was left out because the person did not lead any more, in UTC.</summary>
    public DateTimeOffset? LeftOutAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public CopyState State => LeftOutAt is not null ? CopyState.LeftOut : BouncedAt is not null ? CopyState.CameBack
        : DeliveredAt is not null ? CopyState.Sent : CopyState.Waiting;

    /// <summary>Whether it is still to be written.</summary>
    public bool IsToWrite => WrittenAt is null && LeftOutAt is null;

    /// <summary>It is not written: the person does not lead any more.</summary>
    public void LeaveOut(DateTimeOffset at) => LeftOutAt = at;
}

/// <summary>A seat because of which somebody gets a circular.</summary>
public sealed class CircularSeat
{
    private CircularSeat() { }

    internal CircularSeat(Guid copyId, Guid seatId) => (CopyId, SeatId) = (copyId, seatId);

    /// <summary>The copy.</summary>
    public Guid CopyId { get; private init; }

    /// <summary>The seat.</summary>
    public Guid SeatId { get; private init; }

    /// <summary>The seat, where it was loaded.</summary>
    public Seat? Seat { get; private set; }
}

/// <summary>Where one person's letter stands.</summary>
public enum CopyState
{
    /// <summary>It waits to be written or sent.</summary>
    Waiting,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>It came back.</summary>
    CameBack,

    /// <summary>The person did not lead any more.</summary>
    LeftOut,
}

/// <summary>States in words and in the colour of their tag.</summary>
public static class CopyWords
{
    extension(CopyState state)
    {
        /// <summary>The German word.</summary>
        public string Label => state switch
        {
            CopyState.Sent => "verschickt",
            CopyState.CameBack => "kam zurück",
            CopyState.LeftOut => "nicht mehr im Amt",
            _ => "wartet",
        };

        /// <summary>So many letters in this state: "12 warten", "1 kam zurück".</summary>
        public string CountOf(int letters) => state switch
        {
            CopyState.CameBack => German.Count(letters, "kam zurück", "kamen zurück"),
            CopyState.Sent or CopyState.LeftOut => $"{letters} {state.Label}",
            _ => German.Count(letters, "wartet", "warten"),
        };

        /// <summary>The kind of its tag.</summary>
        public string Kind => state switch
        {
            CopyState.Sent => "success",
            CopyState.CameBack => "danger",
            CopyState.LeftOut => "neutral",
            _ => "info",
        };
    }
}
