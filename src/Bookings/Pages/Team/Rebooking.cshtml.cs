using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The team moves somebody from one workshop to another of the same round.</summary>
internal sealed class RebookingModel(BookingDesk desk) : TeamPage
{
    private EventRooms house = null!;

    [BindProperty(SupportsGet = true, Name = "von")]
    public Guid From { get; set; }

    [BindProperty, Required(ErrorMessage = "Bitte wählen Sie, wohin.")]
    public Guid? To { get; set; }

    [BindProperty, StringLength(300), Required(ErrorMessage = Rebooking.NoReason)]
    public string? Reason { get; set; }

    public Booking? Booking { get; private set; }

    /// <summary>The workshops in which the person has a place.</summary>
    public IReadOnlyList<Session> Mine { get; private set; } = [];

    /// <summary>The one of them that the form is about, else the first; null where there is none.</summary>
    public Session? Left => Mine.FirstOrDefault(one => one.Id == From) ?? (Mine is [var first, ..] ? first : null);

    public string Lead => Left is not { } left ? $"{Booking!.Name} hat in keinem Workshop einen Platz."
        : $"{Booking!.Name} ist in {left.Title.Quoted} ({left.Time.Hours} Uhr){(IsTold ? " und bekommt eine E-Mail mit Ihrem Satz" : "")}. "
            + "Der Platz dort geht gleich an die nächste Person.";

    private bool IsTold => Booking!.Hears(Event, Now);

    public IEnumerable<SelectListItem> Others => [new("bitte wählen", ""), .. house.InRoundOf(Left!)
        .Select(one => new SelectListItem($"{one.Title}, {one.Time.Hours} Uhr ({Words(house.Free(one))})", $"{one.Id}"))];

    private static string Words(int free) => free > 0 ? $"noch {German.Count(free, "Platz", "Plätze")} frei" : "voll";

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        Booking = await Db.Bookings.AsNoTracking().FirstOrDefaultAsync(one => one.Id == IdInAddress && one.EventId == found.Id, Cancel);
        return Booking is null ? null : found;
    }

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        house = await EventRooms.Look(Db, Terms, Cancel);
        var mine = await Db.SessionPlaces.Where(place => place.BookingId == Booking!.Id)
            .Select(place => place.SessionId).ToListAsync(Cancel);
        Mine = [.. house.Sessions.Where(one => mine.Contains(one.Id))];
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Left is not { } left) return Again("", Lead);
        if (!ModelState.IsValid) return Again();
        try { await desk.Rebook(Event, Booking!.Id, new(From, To!.Value, Reason!, Me.PersonId), Now, Cancel); }
        catch (Refusal refusal) { return Again("To", refusal.Message); }
        Flash($"{Booking!.Name} hat jetzt einen anderen Workshop{(IsTold ? " und bekommt eine E-Mail" : "")}.");
        return Redirect(Event.PeopleOf(left));
    }
}
