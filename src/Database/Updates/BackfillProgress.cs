namespace Buendnisnetz.Database;

/// <summary>How far a backfill has come.</summary>
internal sealed class BackfillProgress(string name)
{
    public string Name { get; private init; } = name;

    /// <summary>What the next batch begins behind; null before the first.</summary>
    public string? Cursor { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public void Move(string? cursor, DateTimeOffset at)
    {
        if (cursor is null) EndedAt = at;
        else Cursor = cursor;
    }
}
