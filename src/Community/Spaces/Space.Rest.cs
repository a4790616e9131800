namespace Buendnisnetz.Community;

// A space in which nobody has written for a year rests: it stands folded below its parent, everything stays readable to whoever could read
// it, and it can be opened again. Nothing moves to the parent, because more people read there.
public sealed partial class Space
{
    /// <summary>So long it is quiet before it rests, in months.</summary>
    public const int QuietMonths = 12;

    /// <summary>Since when it rests, in UTC; null while it is open.</summary>
    public DateTimeOffset? RestsSince { get; private set; }

    /// <summary>When it was opened again, in UTC: from then on the year is counted.</summary>
    public DateTimeOffset? OpenedAgainAt { get; private set; }

    /// <summary>Who opened it again; null after erasure.</summary>
    public Guid? OpenedAgainBy { get; private set; }

    /// <summary>Why nothing can be begun in it; null where something can.</summary>
    public string? ObstacleToWriting() => RestsSince is null ? null
        : "Dieser Raum ruht, weil hier ein Jahr lang niemand geschrieben hat. Öffnen Sie ihn zuerst wieder.";

    /// <summary>Why it does not rest; null where it may.</summary>
    public string? ObstacleToRest() => Kind == SpaceKind.Everybody ? "Der Raum für alle ruht nie."
        : RestsSince is not null ? "Der Raum ruht schon." : null;

    /// <summary>It rests from now on.</summary>
    public void Rest(DateTimeOffset at)
    {
        Refusal.On(ObstacleToRest());
        RestsSince = at;
        Raise(new SpaceRests(Id, null, at));
    }

    /// <summary>Opens it again; one that is open stays open.</summary>
    public void OpenAgain(Guid? by, DateTimeOffset at)
    {
        if (RestsSince is null) return;
        (RestsSince, OpenedAgainAt, OpenedAgainBy) = (null, at, by);
        Raise(new SpaceOpenedAgain(Id, by, at));
    }
}
