using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>What happened at the entrance, first what does not fit together.</summary>
internal sealed class LogModel : EntrancePage
{
    private const int PageSize = 50;
    private static readonly Keyset<Arrival> Latest = Keyset<Arrival>.Descending(one => one.At).ThenDescending(one => one.Id);

    private Dictionary<Guid, string> names = [], staff = [], workshops = [];

    public PageOf<Arrival> Arrivals { get; private set; } = null!;

    public string Chosen { get; private set; } = "";

    public IReadOnlyList<(string Word, string Title, int Count)> Choices { get; private set; } = [];

    public string NameOf(Arrival one) =>
        (one.BookingId is { } id ? names.GetValueOrDefault(id) : null) ?? (one.Typed is { } typed ? $"{typed.Quoted}" : "Niemand gefunden");

    /// <summary>At the door of which workshop; null at the entrance of the house.</summary>
    public string? DoorOf(Arrival one) => one.SessionId is { } id ? workshops.GetValueOrDefault(id, "Workshop") : null;

    public string ByOf(Arrival one) => (one.ById is { } id ? staff.GetValueOrDefault(id) : null) ?? "";

    public async Task<IActionResult> OnGetAsync(string? nur)
    {
        var all = Db.Arrivals.OfEvent(Event.Id);
        Choices =
        [
            ("konflikte", "Passt nicht zusammen", await all.Conflicts.CountAsync(Cancel)),
            ("abgewiesen", "Nicht eingelassen", await all.Refused.CountAsync(Cancel)),
            ("alles", "Alles", await all.CountAsync(Cancel)),
        ];
        Chosen = Choices.Any(choice => choice.Word == nur) ? nur! : Choices[0].Count > 0 ? "konflikte" : "alles";
        var chosen = Chosen switch { "konflikte" => all.Conflicts, "abgewiesen" => all.Refused, _ => all };
        Arrivals = await chosen.AsNoTracking().ToPage(Latest, AskedPage, PageSize, Cancel);
        await LoadNames();
        await NoteLook($"Vermerke vom {Named}");
        await Db.SaveChangesAsync(Cancel);
        return Page();
    }

    private async Task LoadNames()
    {
        var (bookings, people) = (Arrivals.Rows.Select(one => one.BookingId).ToList(), Arrivals.Rows.Select(one => one.ById).ToList());
        names = await Db.Bookings.Where(one => bookings.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, Cancel);
        workshops = (await Db.BookableSessions(Event.Id, Cancel)).ToDictionary(one => one.Id, one => one.Title);
        staff = await Db.People.Where(one => people.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, Cancel);
    }
}
