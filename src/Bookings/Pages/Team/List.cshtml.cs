using Buendnisnetz.Accounts;
using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Who has registered, for the team.</summary>
internal sealed class ListModel : TeamPage
{
    private const int PageSize = 50;

    protected override bool IsForHostsToo => true;

    private ILookup<Guid, (string Title, Guid Session)> sessions = Enumerable.Empty<(string, Guid)>().ToLookup(_ => Guid.Empty);

    private static readonly Keyset<Booking> ByName = Keyset<Booking>.Ascending(one => one.NameKey).ThenAscending(one => one.Id);

    public PageOf<Booking> Bookings { get; private set; } = null!;

    public string Chosen { get; private set; } = "";

    public string Summary { get; private set; } = "";

    public IReadOnlyList<(string Word, string Title, int Count)> Choices { get; private set; } = [];

    public static string WordsOf(Booking one) =>
        string.Join(" · ", ((string?[])[one.Organisation, one.Function, one.Sector?.Label, one.Email]).OfType<string>());

    public string SessionsOf(Booking one) => string.Join(", ", sessions[one.Id].Select(place => place.Title));

    /// <summary>Where the team moves the person to another workshop; null where that is not possible.</summary>
    public string? RebookingPathOf(Booking one) => IsOfTeam && one.ObstacleToChange() is null && Event.BeginsAt > Now
        ? sessions[one.Id].Select(place => Event.RebookingPath(one.Id, place.Session)).FirstOrDefault() : null;

    public async Task<IActionResult> OnGetAsync(string? stand)
    {
        if (Terms is null) return Redirect(IsOfTeam ? Event.BookingTermsPath : Event.Path);
        var all = Db.Bookings.OfEvent(Event.Id);
        var kinds = Kinds(all);
        Chosen = kinds.Any(kind => kind.Word == stand) ? stand! : "dabei";
        Choices = [.. await Counted(kinds)];
        Bookings = await kinds.First(kind => kind.Word == Chosen).Of.AsNoTracking().ToPage(ByName, AskedPage, PageSize, Cancel);
        await LoadSessions();
        var stats = await BookingStand.Of(Db, Event, Terms, Now, Cancel);
        Summary = $"{German.Count(stats.Taken, "Platz", "Plätze")} vergeben oder frei gehalten"
            + $"{(Terms.Most is { } most ? $" von {most}" : "")}, {German.Count(stats.Waiting, "wartet", "warten")}.";
        await Db.NoteAccessToList(Me, $"Anmeldungen zu {Event.Title.Quoted}: {German.Count(Bookings.Count, "Person", "Personen")}", Now,
            Cancel);
        await Db.SaveChangesAsync(Cancel);
        return Page();
    }

    private static (string Word, string Title, IQueryable<Booking> Of)[] Kinds(IQueryable<Booking> all) =>
    [
        ("dabei", "Angemeldet", all.TakingPart),
        ("wartet", "Warten", all.Waiting),
        ("angefragt", "Angefragt", all.Requested),
        ("offen", "Nicht bestätigt", all.Unconfirmed),
        ("abgesagt", "Abgesagt", all.Where(one => one.CancelledAt != null)),
    ];

    private async Task<List<(string, string, int)>> Counted((string Word, string Title, IQueryable<Booking> Of)[] kinds)
    {
        List<(string, string, int)> counted = [];
        foreach (var (word, title, of) in kinds) counted.Add((word, title, await of.CountAsync(Cancel)));
        return counted;
    }

    private async Task LoadSessions()
    {
        var ids = Bookings.Rows.Select(one => one.Id).ToList();
        var places = await Db.SessionPlaces.Where(place => ids.Contains(place.BookingId))
            .Join(Db.EventSessions, place => place.SessionId, session => session.Id,
                (place, session) => new { place.BookingId, session.Title, session.Id, session.BeginsAt })
            .OrderBy(one => one.BeginsAt).ToListAsync(Cancel);
        sessions = places.ToLookup(one => one.BookingId, one => (one.Title, one.Id));
    }
}
