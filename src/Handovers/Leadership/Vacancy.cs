namespace Buendnisnetz.Handovers;

/// <summary>
/// Nobody leads an alliance: since when, why, until when (INV-07). It is a fact that the office sees, not a gap that nobody notices.
/// </summary>
public sealed class Vacancy : Entity
{
    private Vacancy() { }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset Since { get; private init; }

    /// <summary>Until when, in UTC; null while it lasts.</summary>
    public DateTimeOffset? Until { get; private set; }

    /// <summary>What the leaving coordinator said about it.</summary>
    public string? Reason { get; private init; }

    /// <summary>Who left; null where nobody had been there, and after erasure.</summary>
    public Guid? LeftBy { get; private set; }

    internal static Vacancy Open(Guid allianceId, Guid? leftBy, string? reason, Guid? by, DateTimeOffset at)
    {
        var said = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        var vacancy = new Vacancy { AllianceId = allianceId, LeftBy = leftBy, Reason = said, Since = at };
        vacancy.Raise(new CoordinationVacant(allianceId, by, at));
        return vacancy;
    }

    internal void Fill(Guid? by, DateTimeOffset at)
    {
        if (Until is not null) return;
        Until = at;
        Raise(new CoordinationFilled(AllianceId, by, at));
    }

    /// <summary>The alliance has ended: nobody is missed any more.</summary>
    internal void Lapse(DateTimeOffset at) => Until ??= at;
}
