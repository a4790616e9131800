using QRCoder;

namespace Buendnisnetz.Feedback.Pages;

/// <summary>A sheet for the room: the address as a QR code, and in letters.</summary>
internal sealed class FeedbackSheetModel(Site site) : FeedbackTeamPage
{
    private const int Pixels = 8;

    public string Address => site.Link(FeedbackPaths.Of(Round!.RoomKey));

    /// <summary>The address as somebody types it.</summary>
    public string Typed => Address[(Address.IndexOf("//", StringComparison.Ordinal) + 2)..];

    /// <summary>The code as SVG.</summary>
    public string Code
    {
        get
        {
            using var data = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
            using var code = new SvgQRCode(data);
            return code.GetGraphic(Pixels, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        }
    }

    protected override IActionResult? Detour() =>
        base.Detour() ?? (State == FeedbackState.Open ? null : Back("Den Aushang gibt es, solange die Rückmeldung offen ist."));

    public void OnGet() { }
}
