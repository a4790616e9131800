namespace Buendnisnetz.Invitations;

/// <summary>Gives the letters of a list their turns: at the start, and when its people are reminded. Saved by the caller.</summary>
internal sealed class Launch(Db db, Pace pace)
{
    /// <summary>Starts with every line that is ready. Of two who start at once the version of the list lets one pass.</summary>
    public async Task Start(
        InvitationBatch batch, IReadOnlyList<CheckedLine> lines, string? words, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        var timetable = await Timetable.After(db, pace, at, cancel);
        var turns = timetable.For(lines.Where(line => line.IsReady), line => line.Invitation.Email);
        batch.Start([.. turns.Select(one => one.Of.Promised(one.Turn))], words, by, at);
    }

    /// <summary>Everybody of the list who may be reminded, in the order of the list.</summary>
    public async Task<IReadOnlyList<Invitation>> Silent(InvitationBatch batch, DateTimeOffset at, CancellationToken cancel)
    {
        var standing = await db.Invitations.Of(batch).Standing.OrderBy(one => one.Number).ToListAsync(cancel);
        return [.. standing.Where(one => one.ObstacleToReminding(at) is null)];
    }

    /// <summary>Plans a reminder for these.</summary>
    public async Task Remind(
        InvitationBatch batch, IReadOnlyCollection<Invitation> silent, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        var timetable = await Timetable.After(db, pace, at, cancel);
        batch.Remind([.. timetable.For(silent, one => one.Email)], by, at);
    }
}
