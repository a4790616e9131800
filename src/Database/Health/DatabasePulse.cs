namespace Buendnisnetz.Database;

/// <summary>What a kind of database says about itself. One sibling each.</summary>
internal abstract class DatabasePulse
{
    /// <summary>Kind and version, such as "PostgreSQL 15.20"; whether that is new enough; what its quick check of itself found.</summary>
    public abstract Task<DatabaseWord> Ask(Db db, CancellationToken cancel);

    /// <summary>How far its clock is ahead of ours, as far as that can be known; null where it cannot.</summary>
    public abstract Task<TimeSpan?> ClockAhead(Db db, TimeProvider clock, CancellationToken cancel);
}

/// <summary>What the database has said.</summary>
/// <param name="Name">Kind and version.</param>
/// <param name="IsOld">Whether it is older than what the program was made for.</param>
/// <param name="Damage">What is damaged; null where nothing was found.</param>
/// <param name="Checked">What was looked at, as the end of a sentence.</param>
internal sealed record DatabaseWord(string Name, bool IsOld, string? Damage, string Checked);
