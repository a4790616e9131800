using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>Something to be printed for the day.</summary>
/// <param name="Word">Its word in the address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Lead">What it is for.</param>
/// <param name="Partial">The partial that shows it.</param>
/// <param name="Load">Loads what it shows.</param>
internal sealed record Sheet(string Word, string Title, string Lead, string Partial,
    Func<Db, Event, CancellationToken, Task<SheetText>> Load)
{
    public static IReadOnlyList<Sheet> All { get; } =
    [
        new("namensschilder", "Namensschilder", "Acht auf einem Blatt, nach Namen geordnet, jedes mit seinem Code.", "_Badges", People),
        new("raumschilder", "Raumschilder", "Ein Blatt für jeden Raum, mit dem, was dort wann ist.", "_RoomSigns", Rooms),
        new("teilnahmeliste", "Teilnahmeliste", "Alle mit sicherem Platz, mit Spalte zum Unterschreiben.", "_AttendanceList", People),
    ];

    private static async Task<SheetText> People(Db db, Event planned, CancellationToken cancel) =>
        new(planned, await db.Bookings.OfEvent(planned.Id).TakingPart.AsNoTracking().OrderBy(one => one.NameKey).ThenBy(one => one.Id)
            .ToListAsync(cancel), []);

    private static async Task<SheetText> Rooms(Db db, Event planned, CancellationToken cancel)
    {
        var programme = await db.ProgrammeOf(planned, cancel);
        return new(planned, [], [.. programme.Items.Where(item => item.Room is not null).GroupBy(item => item.Room!)
            .Select(room => new RoomSign(room.Key, [.. room])).OrderBy(sign => sign.Room, StringComparer.Create(German.Culture, true))])
        { NeedsRooms = true };
    }
}

/// <summary>What stands on a sheet.</summary>
/// <param name="Event">The event.</param>
/// <param name="People">Who comes.</param>
/// <param name="Rooms">What is where.</param>
public sealed record SheetText(Event Event, IReadOnlyList<Booking> People, IReadOnlyList<RoomSign> Rooms)
{
    /// <summary>Whether it is about rooms, not about people.</summary>
    public bool NeedsRooms { get; init; }

    /// <summary>Why there is nothing to print; null where there is.</summary>
    public string? Empty => People.Count + Rooms.Count > 0 ? null
        : NeedsRooms ? "Noch steht hier nichts: Im Programm ist kein Raum eingetragen."
        : "Noch steht hier nichts: Niemand hat bisher einen sicheren Platz.";
}

/// <summary>What is in a room, in the order of time.</summary>
/// <param name="Room">The room.</param>
/// <param name="Items">Items of the programme.</param>
public sealed record RoomSign(string Room, IReadOnlyList<Session> Items);
