namespace Buendnisnetz.Calendars;

/// <summary>A foreign calendar is to be asked again.</summary>
internal sealed record CalendarDue(Guid SourceId);

/// <summary>When calendars are asked.</summary>
internal static class CalendarTurns
{
    extension(Db db)
    {
        /// <summary>Queues its next turn, once; none for a file and for one that has ended.</summary>
        public void QueueTurnOf(CalendarSource source)
        {
            if (source.NextAt is { } next) db.EnqueueOnce(new CalendarDue(source.Id), $"{source.Id:N}:{next:yyyyMMddHHmmss}", next);
        }
    }
}

/// <summary>Every morning: calendars that nobody has asked although they were due.</summary>
internal sealed record CalendarMorning;

/// <summary>Asks a calendar, unless somebody has asked it meanwhile.</summary>
internal sealed class AskCalendar(Db db, ImportDesk desk, TimeProvider clock) : Work<CalendarDue>
{
    public override async Task Do(CalendarDue payload, CancellationToken cancel)
    {
        var now = clock.Now;
        if (await db.CalendarSources.AnyAsync(one => one.Id == payload.SourceId && one.NextAt != null && one.NextAt <= now, cancel))
            await desk.Ask(payload.SourceId, now, cancel);
    }
}

/// <summary>Finds the calendars whose turn was lost.</summary>
internal sealed class AskCalendarsAgain(Db db, TimeProvider clock) : Work<CalendarMorning>
{
    public override async Task Do(CalendarMorning payload, CancellationToken cancel)
    {
        var long_ = clock.Now.AddHours(-2);
        db.FanOut(await db.CalendarSources.Where(one => one.NextAt != null && one.NextAt < long_).OrderBy(one => one.Id)
            .Select(one => one.Id).ToListAsync(cancel), id => new CalendarDue(id), clock.Now);
    }
}
