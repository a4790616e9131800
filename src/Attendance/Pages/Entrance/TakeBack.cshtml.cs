
namespace Buendnisnetz.Attendance.Pages;

/// <summary>Somebody has not come after all.</summary>
internal sealed class TakeBackModel(EntranceDesk desk) : EntrancePage
{
    public IActionResult OnGet() => Redirect(DoorPath);

    public async Task<IActionResult> OnPostAsync() =>
        Said(await desk.Note(Event, Noted(EntranceVerb.TakeBack) with { BookingId = IdInAddress }, Now, Cancel));
}
