using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The workshops by rounds, each with how many are in it and wait for it.</summary>
internal sealed class WorkshopsModel : TeamPage
{
    private EventRooms house = null!;
    private Dictionary<Guid, int> waiting = [];

    public IReadOnlyList<ProgrammeRound> Rounds => ProgrammeRounds.Of(house.Sessions);

    /// <summary>"3 von 20 Plätzen vergeben".</summary>
    internal static string Given(Session one, int taken) => $"{taken} von {German.Count(one.Most!.Value, "Platz", "Plätzen")} vergeben";

    public string WordsOf(Session one) => Given(one, house.Taken(one))
        + (waiting.TryGetValue(one.Id, out var count) ? $", {German.Count(count, "Person wartet", "Personen warten")}" : "");

    protected override IActionResult? Detour() => BookingTerms.ObstacleTo(Event) is null ? null : Redirect(Event.BookingTermsPath);

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        if (Terms is null) return;
        house = await EventRooms.Look(Db, Terms, Cancel);
        waiting = await Db.SessionWaits.Where(wait => wait.EventId == Event.Id).GroupBy(wait => wait.SessionId)
            .Select(queue => new { queue.Key, Count = queue.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, Cancel);
    }

    public IActionResult OnGet() => Terms is null ? Redirect(Event.BookingTermsPath) : Page();
}
