using Buendnisnetz.Alliances;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>What takes place today, on the desk of those who look after it.</summary>
internal static class DayTasks
{
    public static DeskTasks Today { get; } = new("heute", DeskPart.Waiting, OfToday, Position.First)
    {
        Waits = (db, desk) => Soon(db, desk).Select(one => one.Id),
    };

    private static async Task<IReadOnlyList<DeskTask>> OfToday(Db db, DeskView desk, CancellationToken cancel)
    {
        var (terms, now) = (db.BookingTerms, desk.At);
        var today = await Soon(db, desk).AsNoTracking().Soonest
            .Select(one => new { Event = one, Registers = terms.Any(said => said.EventId == one.Id) }).ToListAsync(cancel);
        return [.. today.Where(one => one.Event.Time.Day <= now.BerlinDay).Select(one => one.Registers
            ? new DeskTask(Sentence(one.Event), one.Event.EntrancePath, "Zum Einlass", one.Event.PlaceId)
            : new DeskTask(Sentence(one.Event), one.Event.Path, "Seite ansehen", one.Event.PlaceId))];
    }

    private static IQueryable<Event> Soon(Db db, DeskView desk)
    {
        var (ids, soon) = (desk.Ids, desk.At.AddDays(1));
        return db.CalendarEvents.EditedBy(desk.Me).Where(one => ids.Contains(one.PlaceId) && one.PublishedAt != null
            && one.CancelledAt == null && one.PostponedAt == null && one.BeginsAt < soon).Coming(desk.At);
    }

    private static string Sentence(Event one) => $"Heute: {one.Title.Quoted}, {one.Time}.";
}
