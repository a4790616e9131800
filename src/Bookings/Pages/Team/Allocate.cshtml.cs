using System.Text.Json;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The team sees what would be if, and gives the places.</summary>
internal sealed class AllocateModel : TeamPage
{
    [BindProperty]
    public IList<int> Places { get; set; } = [];

    [BindProperty]
    public bool Trial { get; set; }

    public IReadOnlyList<Session> Sessions { get; private set; } = [];

    public Allocation? Latest { get; private set; }

    public string Lead => Terms.AllocatedAt is { } at
        ? $"Zugeteilt {at.At}. Wer noch etwas ändern möchte, kann auf der eigenen Seite tauschen."
        : Terms.IsAllocatingAt(Now) ? $"Zugeteilt werden sollte {Terms.AllocatesAt!.Value.At}. Seitdem wird nichts mehr gewünscht."
        : $"Zugeteilt wird {Terms.AllocatesAt?.At}. Bis dahin können alle ihre Wünsche nennen.";

    public string ByItself => Terms.IsAllocatingAt(Now) ? "" : $"Von selbst geschieht das {Terms.AllocatesAt!.Value.At}.";

    /// <summary>Whether the reckoning takes so long that it was interrupted and is tried again.</summary>
    public bool TakesLong => Latest is { DoneAt: null } latest && Now - latest.AskedAt > TimeSpan.FromMinutes(4);

    public string TitleOf(string slug) => Sessions.FirstOrDefault(session => session.Slug == slug) is { } found
        ? $"{found.Title}, {found.Time.Hours}" : slug;

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        Sessions = await Db.BookableSessions(Event.Id, Cancel);
        while (Places.Count < Sessions.Count) Places.Add(Sessions[Places.Count].Most!.Value);
        Latest = await Db.Allocations.Where(one => one.EventId == Event.Id).OrderByDescending(one => one.AskedAt)
            .ThenByDescending(one => one.Id).AsNoTracking().FirstOrDefaultAsync(Cancel);
    }

    public IActionResult OnGet() => Terms is { PlacesBy: PlacesBy.Allocation } ? Page() : Redirect(Event.BookingTermsPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || Places.Count != Sessions.Count || Places.Any(places => places is < 0 or > 100_000))
            return Again("", "Bitte geben Sie für jeden Workshop eine Zahl von 0 bis 100.000 an.");
        if (Terms is not { GathersWishes: true }) return Again("", "Die Plätze sind schon zugeteilt.");
        if (Latest is { DoneAt: null }) return Again("", "Es wird schon gerechnet. Bitte warten Sie einen Augenblick.");
        var changes = Sessions.Zip(Places).Where(one => one.First.Most != one.Second).ToDictionary(one => one.First.Id, one => one.Second);
        var asked = Db.Allocations.Add(Allocation.Ask(Event.Id, Trial, Trial ? JsonSerializer.Serialize(changes) : null, Me.PersonId, Now));
        Db.Enqueue(new AllocationAsked(asked.Entity.Id), Now);
        return await Saved("Es wird gerechnet. Das Ergebnis steht gleich hier.", "anmeldungen/zuteilung");
    }
}
