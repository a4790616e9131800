namespace Buendnisnetz.Handovers;

/// <summary>A step that a new coordinator has ticked by hand.</summary>
public sealed class FirstStepTick
{
    private FirstStepTick() { }

    internal FirstStepTick(Guid seatId, string code, DateTimeOffset at) => (SeatId, Code, At) = (seatId, code, at);

    /// <summary>The seat whose first days they are.</summary>
    public Guid SeatId { get; private init; }

    /// <summary>The step.</summary>
    public string Code { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }
}
