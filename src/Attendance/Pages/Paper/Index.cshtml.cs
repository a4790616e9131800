
namespace Buendnisnetz.Attendance.Pages;

/// <summary>What can be printed for the day.</summary>
internal sealed class PaperIndexModel(PaperPress press) : EntrancePage
{
    protected override bool IsForHostsToo => false;

    public string? NoPdf => press.Obstacle;

    public void OnGet() { }
}
