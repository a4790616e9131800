using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Bookings;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>
/// The entrance, or the door of a workshop: a code or a name is typed, the person found and let in. Where the browser can, a script does
/// the same without network, with the camera and faster.
/// </summary>
internal sealed class EntranceModel(EntranceDesk desk) : EntrancePage
{
    private const int Recent = 5;

    [BindProperty(SupportsGet = true, Name = "q"), StringLength(200)]
    public string? Typed { get; set; }

    [BindProperty]
    public Guid Booking { get; set; }

    [BindProperty]
    public bool AllTheSame { get; set; }

    public IReadOnlyList<Booking> Found { get; private set; } = [];

    public IReadOnlyList<Booking> Latest { get; private set; } = [];

    /// <summary>Who may pass here, and who has.</summary>
    public Doorway Door { get; private set; } = null!;

    /// <summary>The workshops that have doors of their own.</summary>
    public IReadOnlyList<Session> Workshops { get; private set; } = [];

    /// <summary>Why nobody was found; null where somebody was, or nobody was looked for.</summary>
    public string? NotFoundWhy { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? geraet)
    {
        Response.Headers["Permissions-Policy"] = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";
        Workshops = [.. (await Db.BookableSessions(Event.Id, Cancel)).OrderBy(one => one.BeginsAt).ThenBy(one => one.Position)];
        if (geraet is not null) return Page(); // As a device keeps it: nobody's name is in it.
        Door = await Doorway.Of(Db, Event.Id, Workshop, Cancel);
        Latest = await In().Take(Recent).AsNoTracking().ToListAsync(Cancel);
        if (Typed is { Length: > 0 } typed && ModelState.IsValid) await Look(typed);
        if (Latest.Count + Found.Count > 0) await NoteLook(Named);
        await Db.SaveChangesAsync(Cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => Said(await desk.Note(Event, Noted(EntranceVerb.LetIn) with
    {
        BookingId = Booking,
        IsForced = AllTheSame,
    }, Now, Cancel));

    /// <summary>Who is in, the last one first.</summary>
    private IQueryable<Booking> In() => Workshop is not { } workshop
        ? Db.Bookings.OfEvent(Event.Id).There.OrderByDescending(one => one.CameAt).ThenByDescending(one => one.Id)
        : Db.SessionVisits.Where(one => one.SessionId == workshop.Id)
            .Join(Db.Bookings, visit => visit.BookingId, one => one.Id, (visit, one) => new { visit.CameAt, Booking = one })
            .OrderByDescending(one => one.CameAt).ThenByDescending(one => one.Booking.Id).Select(one => one.Booking);

    private async Task Look(string typed)
    {
        Found = await Db.FindAtDoor(Event, typed, Cancel);
        if (Found.Count > 0) return;
        var (outcome, more) = await Db.WhyNoTicket(Event, typed, Cancel);
        NotFoundWhy = more ?? outcome.Sentence;
    }
}
