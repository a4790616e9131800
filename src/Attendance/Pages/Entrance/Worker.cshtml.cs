
namespace Buendnisnetz.Attendance.Pages;

/// <summary>The script that keeps the entrance open without network. It may look after this one page and nothing else.</summary>
internal sealed class WorkerModel : EntrancePage
{
    public IActionResult OnGet()
    {
        Response.Headers["Service-Worker-Allowed"] = DoorPath;
        Response.Headers.CacheControl = "no-cache";
        var script = typeof(WorkerModel).Assembly.GetManifestResourceStream("entrance-worker.js")!;
        return File(script, "text/javascript; charset=utf-8");
    }
}
