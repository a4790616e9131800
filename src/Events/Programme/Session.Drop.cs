namespace Buendnisnetz.Events;

/// <summary>
/// An item that is not held although the programme was public: it stays where it stands and says that it falls away, and why.
/// </summary>
public sealed partial class Session
{
    /// <summary>Since when it has been known that it falls away, in UTC; null where it is held.</summary>
    public DateTimeOffset? DroppedAt { get; private set; }

    /// <summary>Why it falls away, for everybody to read.</summary>
    public string? DropReason { get; private set; }

    /// <summary>Whether it falls away.</summary>
    public bool IsDropped => DroppedAt is not null;

    /// <summary>Its title, and that it falls away where that is so.</summary>
    public string TitleNow => IsDropped ? $"{Title} (entfällt)" : Title;

    /// <summary>Why it cannot fall away; null where it can.</summary>
    public string? ObstacleToDropping(DateTimeOffset at) => Planned.ObstacleToChange()
        ?? (IsDropped ? $"{Title.Quoted} entfällt schon."
        : !Kind.HasContent ? "Das ist nur ein Titel oder eine Pause. Nehmen Sie diesen Punkt einfach aus dem Programm."
        : Planned.Time.Day is not null && EndsAt <= at ? $"{Title.Quoted} ist schon vorbei." : null);

    /// <summary>It falls away; whoever has a place in it is told by those who give the places.</summary>
    public void Drop(string reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDropping(at) ?? (string.IsNullOrWhiteSpace(reason) ? "Bitte sagen Sie in einem Satz, warum." : null));
        (DroppedAt, DropReason, Sequence, ChangedAt) = (at, reason.Trim(), Sequence + 1, at);
        Raise(new SessionDropped(EventId, Id, by, at));
    }

    /// <summary>Why it cannot be held after all; null where it can.</summary>
    public string? ObstacleToTakingUp(DateTimeOffset at) => Planned.ObstacleToChange()
        ?? (!IsDropped ? $"{Title.Quoted} entfällt nicht."
        : Planned.Time.Day is not null && EndsAt <= at ? "Die Zeit dafür ist schon vorbei." : null);

    /// <summary>It is held after all. Whoever had a place in it has chosen anew meanwhile, and may choose it again.</summary>
    public void TakeUp(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingUp(at));
        (DroppedAt, DropReason, Sequence, ChangedAt) = (null, null, Sequence + 1, at);
        Raise(new SessionTakenUp(EventId, Id, by, at));
    }
}
