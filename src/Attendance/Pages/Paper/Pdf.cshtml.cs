using System.Text.Encodings.Web;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>A sheet as a PDF file with tags; where none can be made, the page to be printed says why.</summary>
internal sealed class PdfModel(PaperPress press, IRazorViewEngine views) : SheetPage
{
    private static readonly string Look = Read("paper.css");

    public async Task<IActionResult> OnGetAsync()
    {
        var obstacle = press.Obstacle ?? Text.Empty;
        var paper = obstacle is null ? await press.Print(await Html(), Cancel) : null;
        if (paper is not null) return File(paper, "application/pdf", $"{Sheet.Word}-{Event.Slug}.pdf");
        Flash(obstacle ?? "Die PDF-Datei ist nicht fertig geworden. Bitte drucken Sie über den Browser.");
        return Redirect(Event.PaperPath);
    }

    private async Task<string> Html()
    {
        var title = HtmlEncoder.Default.Encode($"{Sheet.Title}: {Event.Title}");
        return $"<!DOCTYPE html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>{title}</title><style>{Look}</style></head>"
            + $"<body class=\"paper\">{await Body()}</body></html>";
    }

    private async Task<string> Body()
    {
        var view = views.FindView(PageContext, Sheet.Partial, isMainPage: false).EnsureSuccessful([]).View!;
        await using var text = new StringWriter();
        var data = new ViewDataDictionary<SheetText>(MetadataProvider, new()) { Model = Text };
        await view.RenderAsync(new ViewContext(PageContext, view, data, TempData, text, new HtmlHelperOptions()));
        return text.ToString();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(PdfModel).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
