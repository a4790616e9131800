using Buendnisnetz.Alliances;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>What takes place today, on the desk of those who look after it.</summary>
internal static class DayTasks
{
    public static DeskTasks Today { get; } = new("heute", DeskPart.Waiting, OfToday, Position.First);

    private static async Task<IReadOnlyList<DeskTask>> OfToday(Db db, DeskView desk, CancellationToken cancel)
    {
        var terms = db.BookingTerms;
        var ids = desk.Alliances.Select(alliance => alliance.Id).ToList();
        var (now, soon) = (desk.At, desk.At.AddDays(1));
        var today = await db.CalendarEvents.AsNoTracking().EditedBy(desk.Me).Where(one => ids.Contains(one.PlaceId)
            && one.PublishedAt != null && one.CancelledAt == null && one.PostponedAt == null && one.BeginsAt < soon).Coming(now)
            .Soonest.Select(one => new { Event = one, Registers = terms.Any(said => said.EventId == one.Id) })
            .ToListAsync(cancel);
        return [.. today.Where(one => one.Event.Time.Day <= now.BerlinDay).Select(one => one.Registers
            ? new DeskTask(Sentence(one.Event), one.Event.EntrancePath, "Zum Einlass", one.Event.PlaceId)
            : new DeskTask(Sentence(one.Event), one.Event.Path, "Seite ansehen", one.Event.PlaceId))];
    }

    private static string Sentence(Event one) => $"Heute: {one.Title.Quoted}, {one.Time}.";
}
