namespace Buendnisnetz.Handovers;

/// <summary>One line of the checklist that the leaving and the coming coordinator share.</summary>
public sealed class HandoverItem : Entity
{
    /// <summary>The longest line.</summary>
    public const int MaxLength = 300;

    private HandoverItem() { }

    internal HandoverItem(Guid handoverId, int number, string title, string? code) =>
        (HandoverId, Number, Title, Code) = (handoverId, number, title.Trim(), code);

    /// <summary>The hand-over.</summary>
    public Guid HandoverId { get; private init; }

    /// <summary>Its place in the list.</summary>
    public int Number { get; private init; }

    /// <summary>What is to be handed over, in one line.</summary>
    public string Title { get; private init; } = "";

    /// <summary>The topic it stands for; null for a line that somebody added.</summary>
    public string? Code { get; private init; }

    /// <summary>When it was ticked, in UTC; null while it is open.</summary>
    public DateTimeOffset? TickedAt { get; private set; }

    /// <summary>Who ticked it; null while it is open and after erasure.</summary>
    public Guid? TickedBy { get; private set; }

    internal void Tick(Guid by, DateTimeOffset at) =>
        (TickedAt, TickedBy) = TickedAt is null ? (at, by) : ((DateTimeOffset?)null, (Guid?)null);
}

// The checklist.
public sealed partial class Handover
{
    /// <summary>Adds a line: an open topic that no feature knows of.</summary>
    public HandoverItem Add(string title, string? code = null)
    {
        var item = new HandoverItem(Id, Checklist.Count + 1, title, code);
        Checklist.Add(item);
        return item;
    }

    /// <summary>Ticks a line, or takes the tick back.</summary>
    public void Tick(HandoverItem item, Guid by, DateTimeOffset at)
    {
        Refusal.On(State is HandoverState.Confirmed || EndedAt is not null ? "Diese Übergabe ist abgeschlossen." : null);
        item.Tick(by, at);
    }
}
