using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Frame;

/// <summary>
/// A page that opens without network once it has been opened with one. It registers a worker under its own address, "/dienst.js" below it,
/// which looks after this one page and nothing else, and tells it what to keep.
/// </summary>
public static class OfflinePage
{
    /// <summary>The worker's script.</summary>
    /// <param name="http">The request for it.</param>
    /// <param name="page">The address of the page.</param>
    public static IActionResult Worker(HttpContext http, string page)
    {
        http.Response.Headers["Service-Worker-Allowed"] = page;
        http.Response.Headers.CacheControl = "no-cache";
        var script = typeof(OfflinePage).Assembly.GetManifestResourceStream("page-worker.js")!;
        return new FileStreamResult(script, "text/javascript; charset=utf-8");
    }
}
