namespace Buendnisnetz.Attendance.Pages;

/// <summary>A sheet as a PDF file with tags; where none can be made, the page to be printed says why.</summary>
internal sealed class PdfModel(PaperPress press, PaperView paper) : SheetPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        var obstacle = press.Obstacle ?? Text.Empty;
        var title = $"{Sheet.Title}: {Event.Title}";
        var file = obstacle is null ? await press.Print(await paper.Of(this, title, Sheet.Partial, Text), Cancel) : null;
        if (file is not null) return File(file, "application/pdf", $"{Sheet.Word}-{Event.Slug}.pdf");
        Flash(obstacle ?? "Die PDF-Datei ist nicht fertig geworden. Bitte drucken Sie über den Browser.");
        return Redirect(Event.PaperPath);
    }
}
