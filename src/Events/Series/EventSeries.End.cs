namespace Buendnisnetz.Events;

/// <summary>The end of a series and what carries it on; what was said of them can be put right, dated and with who did it.</summary>
public sealed partial class EventSeries
{
    /// <summary>
    /// Why it cannot have an edition on that date; null where it can (INV-27). What was held before its end can still be entered.
    /// </summary>
    public string? ObstacleToEdition(FuzzyDate on) => EndedOn is { } ended && on.IsAfter(ended.Latest)
        ? $"Die Reihe {Name.Quoted} ist beendet ({ended}). Eintragen lässt sich, was bis dahin war." : null;

    /// <summary>Why it cannot have an edition without a date; null where it can.</summary>
    public string? ObstacleToUndated() => IsOpen ? null
        : $"Die Reihe {Name.Quoted} ist beendet ({EndedOn}). Bitte sagen Sie, wann diese Ausgabe war.";

    /// <summary>Why that series cannot carry it on; null where it can.</summary>
    public string? ObstacleToSuccessor(EventSeries other) =>
        other.Id == Id ? "Eine Reihe kann sich nicht selbst weiterführen."
        : other.SuccessorId == Id ? $"{other.Name.Quoted} wird schon von dieser Reihe weitergeführt." : null;

    /// <summary>Why it cannot end then; null where it can.</summary>
    /// <param name="on">When it ended, as exactly as that is known.</param>
    /// <param name="last">The date of its last edition; null where it has none.</param>
    /// <param name="today">Today in Berlin.</param>
    public static string? ObstacleToEnd(FuzzyDate on, FuzzyDate? last, DateOnly today) =>
        on.IsAfter(today) ? "Das Ende liegt in der Zukunft. Bitte tragen Sie es ein, wenn es so weit ist."
        : last?.IsAfter(on.Latest) == true ? $"Danach gab es noch eine Ausgabe ({last})." : null;

    /// <summary>Ends it; its pages stay and lead to the one that carries it on, and back (INV-27). Said again, it is put right.</summary>
    public void End(FuzzyDate on, EventSeries? successor, string? change, Guid? by, DateTimeOffset at, FuzzyDate? last = null)
    {
        Refusal.On(ObstacleToEnd(on, last, at.BerlinDay) ?? (successor is null ? null : ObstacleToSuccessor(successor)));
        var isNew = IsOpen;
        (EndedOn, SuccessorId, Change, ChangedAt) = (on, successor?.Id, successor is null ? null : Trimmed(change), at);
        Raise(isNew ? new SeriesEnded(Id, by, at) : new SeriesEndCorrected(Id, by, at));
    }

    /// <summary>That it has ended was a mistake: it goes on, and nothing carries it on.</summary>
    public void GoOn(Guid? by, DateTimeOffset at)
    {
        if (IsOpen) return;
        (EndedOn, SuccessorId, Successor, Change, ChangedAt) = (null, null, null, null, at);
        Raise(new SeriesEndCorrected(Id, by, at));
    }
}
