
namespace Buendnisnetz.Feedback.Pages;

/// <summary>A sheet for the room: the address as a QR code, and in letters.</summary>
internal sealed class FeedbackSheetModel(Site site) : FeedbackTeamPage
{
    public string Address => site.Link(FeedbackPaths.Of(Round!.RoomKey));

    /// <summary>The address as somebody types it.</summary>
    public string Typed => Address[(Address.IndexOf("//", StringComparison.Ordinal) + 2)..];

    /// <summary>The code as SVG.</summary>
    public string Code => QrPicture.Of(Address);

    protected override IActionResult? Detour() =>
        base.Detour() ?? (State == FeedbackState.Open ? null : Back("Den Aushang gibt es, solange die Rückmeldung offen ist."));

    public void OnGet() { }
}
