using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks;

/// <summary>The start of a list: every line that is ready gets its promise and its turn, in one transaction with the start itself.</summary>
internal sealed class Launch(Db db, Pace pace)
{
    /// <summary>Starts; saved by the caller. Of two who start at once the version of the list lets one pass.</summary>
    public async Task Start(InvitationBatch batch, IReadOnlyList<CheckedLine> lines, string? words, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        var ready = lines.Where(line => line.IsReady).ToList();
        batch.Start(ready.Count, words, by, at);
        var timetable = await Timetable.After(db, pace, at, cancel);
        foreach (var person in ready.GroupBy(line => Person.KeyOf(line.Invitation.Email)))
        {
            var turn = timetable.Next(person.Key);
            foreach (var line in person) line.Invitation.Promise(line.Alliance!.Id, line.Role!.Value, turn, at);
        }
        db.Enqueue(new LettersPlanned(batch.Id), at);
        db.Enqueue(new LettersOut(batch.Id), ready.Max(line => line.Invitation.ScheduledAt)!.Value.AddMinutes(10));
    }

    /// <summary>Plans a reminder for everybody of the list who may be reminded; how many that are. Saved by the caller.</summary>
    public async Task<int> Remind(InvitationBatch batch, DateTimeOffset at, CancellationToken cancel)
    {
        var silent = (await db.Invitations.Of(batch).Standing.OrderBy(one => one.Number).ToListAsync(cancel)).Where(one => one.ObstacleToReminding(at) is null).ToList();
        if (silent.Count == 0) return 0;
        var timetable = await Timetable.After(db, pace, at, cancel);
        PlanReminders(silent, timetable, at);
        db.Enqueue(new LettersPlanned(batch.Id), at);
        return silent.Count;
    }

    /// <summary>Plans a reminder for one person. Saved by the caller.</summary>
    public async Task Remind(Invitation invitation, DateTimeOffset at, CancellationToken cancel)
    {
        invitation.Remind((await Timetable.After(db, pace, at, cancel)).Next(invitation.Email), at);
        db.Enqueue(new LettersPlanned(invitation.BatchId), at);
    }

    private static void PlanReminders(List<Invitation> silent, Timetable timetable, DateTimeOffset at)
    {
        foreach (var person in silent.GroupBy(one => Person.KeyOf(one.Email)))
        {
            var turn = timetable.Next(person.Key);
            foreach (var invitation in person) invitation.Remind(turn, at);
        }
    }
}
