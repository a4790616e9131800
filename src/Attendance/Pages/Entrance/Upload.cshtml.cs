using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>A device says what happened there; each thing has a key, so that it may say so again until it hears an answer.</summary>
internal sealed class UploadModel(EntranceDesk desk) : EntrancePage
{
    [BindProperty, StringLength(500_000)]
    public string? Happened { get; set; }

    /// <summary>What the clock of the device says now; a clock that is wrong is put right by it.</summary>
    [BindProperty]
    public DateTimeOffset? Clock { get; set; }

    [BindProperty, StringLength(80)]
    public string? Device { get; set; }

    public IActionResult OnGet() => Redirect(DoorPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid || DeviceEntry.Read(Happened) is not { } entries)
            return new JsonResult(new { sentence = "Das lässt sich nicht lesen. Bitte laden Sie die Seite neu." }) { StatusCode = 422 };
        var late = Clock is { } clock ? Now - clock : TimeSpan.Zero;
        var device = string.IsNullOrWhiteSpace(Device) ? "Gerät am Einlass" : Device.Trim();
        var answers = await desk.NoteAll(Event, [.. entries.Select(entry =>
            entry.Note(late, Now, device, Me.PersonId) with { Workshop = Workshop })], Now, Cancel);
        return new JsonResult(new
        {
            answers = answers.Select(answer => new
            {
                key = answer.Arrival.Key,
                isIn = answer.IsIn,
                conflict = answer.Arrival.IsConflict,
                outcome = answer.Arrival.Outcome.Code,
                canBeForced = answer.Arrival.Outcome.CanBeForced,
                sentence = answer.Sentence,
                code = answer.Booking?.Code,
            }),
        });
    }
}
