namespace Buendnisnetz.Attendance.Pages;

/// <summary>The script that keeps the entrance open without network.</summary>
internal sealed class WorkerModel : EntrancePage
{
    public IActionResult OnGet() => OfflinePage.Worker(HttpContext, DoorPath);
}
