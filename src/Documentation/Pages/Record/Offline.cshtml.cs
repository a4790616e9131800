using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>A documentation as one file to take along.</summary>
[AllowAnonymous]
internal sealed class OfflineModel(OfflineCopy copy, Site site, IRazorViewEngine views) : ReaderPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        var title = HtmlEncoder.Default.Encode($"Dokumentation: {Noun.Event.Title}");
        var body = await Body(Noun with { Elsewhere = site, Taken = OfflineCopy.Taken(Noun.Documentation) });
        Response.Headers.CacheControl = "no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        // Not text/html: it is to be kept, not shown from here, and packing it again would cost much and gain little.
        return new SentPiecewise($"dokumentation-{Noun.Event.Slug}.html", (target, cancel) => copy.Write(title, body, target, cancel));
    }

    private async Task<string> Body(DocumentationView view)
    {
        var found = views.FindView(PageContext, "_OfflineDocumentation", isMainPage: false).EnsureSuccessful([]).View!;
        await using var text = new StringWriter();
        var data = new ViewDataDictionary<DocumentationView>(MetadataProvider, new()) { Model = view };
        await found.RenderAsync(new ViewContext(PageContext, found, data, TempData, text, new HtmlHelperOptions()));
        return text.ToString();
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
