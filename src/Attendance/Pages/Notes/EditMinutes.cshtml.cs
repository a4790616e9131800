using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>The minutes as the team writes them.</summary>
internal sealed class EditMinutesModel : MinutesPage
{
    [BindProperty]
    public MinutesForm Form { get; set; } = new();

    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    [BindProperty]
    public MinutesReaders Readers { get; set; }

    /// <summary>Why there can be none yet; null where there can.</summary>
    public string? Obstacle => Minutes.ObstacleTo(Event, Now);

    protected override object? Stored => Minutes is { } minutes ? MinutesForm.Of(minutes) : null;

    public static IEnumerable<SelectListItem> Choices =>
        Enum.GetValues<MinutesReaders>().Select(one => new SelectListItem(MinutesWords.Of(one), one.ToString()));

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (Minutes is not { } minutes) return Page();
        (Form, Readers) = (MinutesForm.Of(minutes), minutes.Readers);
        await Db.NoteAccessToList(Me, $"Protokoll zu {Event.Title.Quoted}", Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Minutes is not { } minutes) return Redirect(Event.MinutesEditPath);
        var text = Form.Text((field, sentence) => Check(field.Length > 0 ? $"Form.{field}" : "", sentence));
        Check(nameof(Reason), minutes.ObstacleToWriting(Reason));
        if (!ModelState.IsValid) return Again();
        minutes.Write(text, Reason, Me.PersonId, Now);
        return await Saved(minutes.IsAdopted ? "Die Berichtigung ist vermerkt." : "Das Protokoll ist gespeichert.", "protokoll/bearbeiten");
    }
}
