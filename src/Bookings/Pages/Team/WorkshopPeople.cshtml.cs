using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>Who has a place in a workshop, for the team.</summary>
internal sealed class WorkshopPeopleModel : TeamPage
{
    private const int PageSize = 50;

    private static readonly Keyset<Booking> ByName = Keyset<Booking>.Ascending(one => one.NameKey).ThenAscending(one => one.Id);

    public Session Session { get; private set; } = null!;

    public PageOf<Booking> People { get; private set; } = PageOf<Booking>.Empty;

    public string Summary { get; private set; } = "";

    public bool MayMove(Booking one) => one.ObstacleToChange() is null && Event.BeginsAt > Now;

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        var slug = Route("session");
        Session = (await Db.SessionsWithPlaces(found.Id).AsNoTracking().FirstOrDefaultAsync(one => one.Slug == slug, Cancel))!;
        return Session is null ? null : found;
    }

    public async Task OnGetAsync()
    {
        var places = Db.SessionPlaces.Where(place => place.SessionId == Session.Id);
        People = await Db.Bookings.Where(one => places.Any(place => place.BookingId == one.Id)).AsNoTracking()
            .ToPage(ByName, AskedPage, PageSize, Cancel);
        var waiting = await Db.SessionWaits.CountAsync(wait => wait.SessionId == Session.Id, Cancel);
        Summary = $"{Session.Time.Hours} Uhr, {WorkshopsModel.Given(Session, await places.CountAsync(Cancel))}, "
            + $"{German.Count(waiting, "wartet", "warten")}.";
        await Db.NoteAccessToList(Me, $"{Session.Title.Quoted} bei {Event.Title.Quoted}: "
            + German.Count(People.Count, "Person", "Personen"), Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
    }
}
