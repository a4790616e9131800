using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Bookings;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>
/// The entrance: a code or a name is typed, the person found and let in. Where the browser can, a script does the same without network,
/// with the camera and faster.
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

    /// <summary>Why nobody was found; null where somebody was, or nobody was looked for.</summary>
    public string? NotFoundWhy { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? geraet)
    {
        Response.Headers["Permissions-Policy"] = "camera=(self), geolocation=(), microphone=(), payment=(), usb=()";
        if (geraet is not null) return Page(); // As a device keeps it: nobody's name is in it.
        Latest = await Db.Bookings.OfEvent(Event.Id).There.AsNoTracking().OrderByDescending(one => one.CameAt)
            .ThenByDescending(one => one.Id).Take(Recent).ToListAsync(Cancel);
        if (Typed is { Length: > 0 } typed && ModelState.IsValid) await Look(typed);
        if (Latest.Count + Found.Count > 0) await NoteLook("Einlass");
        await Db.SaveChangesAsync(Cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => Said(await desk.Note(Event, Noted(EntranceVerb.LetIn) with
    {
        BookingId = Booking,
        IsForced = AllTheSame,
    }, Now, Cancel));

    private async Task Look(string typed)
    {
        Found = await Db.FindAtDoor(Event, typed, Cancel);
        if (Found.Count > 0) return;
        var (outcome, more) = await Db.WhyNoTicket(Event, typed, Cancel);
        NotFoundWhy = more ?? outcome.Sentence;
    }
}
