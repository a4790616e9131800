using System.Text.Encodings.Web;
using Buendnisnetz.Attendance;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>A documentation that is taken along: read elsewhere, with all addresses whole.</summary>
internal abstract class TakenAlongPage(PaperView paper, Site site) : ReaderPage
{
    protected string Title => HtmlEncoder.Default.Encode($"Dokumentation: {Noun.Event.Title}");

    protected DocumentationView Elsewhere => Noun with { Elsewhere = site };

    protected Task<string> Body(DocumentationView view) => paper.Part(this, "_OfflineDocumentation", view);
}

/// <summary>A documentation as one file to take along.</summary>
[AllowAnonymous]
internal sealed class OfflineModel(OfflineCopy copy, PaperView paper, Site site) : TakenAlongPage(paper, site)
{
    public async Task<IActionResult> OnGetAsync()
    {
        var view = Elsewhere with { Taken = OfflineCopy.Taken(Noun.Documentation) };
        var (title, body) = (Title, await Body(view));
        Response.Headers.CacheControl = "no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        // Not text/html: it is to be kept, not shown from here, and packing it again would cost much and gain little.
        return new SentPiecewise($"dokumentation-{Noun.Event.Slug}.html",
            (target, cancel) => copy.Write(view, CopyLook.Screen, title, body, target, cancel));
    }
}

/// <summary>A documentation as a PDF file with tags. Where none can be made, the page says so.</summary>
[AllowAnonymous]
internal sealed class DocumentationPdfModel(OfflineCopy copy, PaperView paper, PaperShelf shelf, Site site) : TakenAlongPage(paper, site)
{
    public async Task<IActionResult> OnGetAsync()
    {
        Response.Headers.CacheControl = "no-store";
        return await Printed() is { } file ? File(file, "application/pdf", $"dokumentation-{Noun.Event.Slug}.pdf")
            : Redirect($"{Noun.Event.DocumentationPath}?pdf=nein");
    }

    private async Task<byte[]?> Printed()
    {
        if (shelf.Obstacle is not null) return null;
        var (view, title, body) = (Elsewhere, Title, await Body(Elsewhere));
        return await shelf.Print($"{title}\n{body}",
            (target, cancel) => copy.Write(view, CopyLook.Paper, title, body, target, cancel), Cancel);
    }
}

/// <summary>A file that is written while it is sent.</summary>
internal sealed class SentPiecewise(string name, Func<Stream, CancellationToken, Task> write)
    : FileResult("application/octet-stream")
{
    public override async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var response = context.HttpContext.Response;
        response.ContentType = ContentType;
        response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await write(response.Body, context.HttpContext.RequestAborted);
    }
}
