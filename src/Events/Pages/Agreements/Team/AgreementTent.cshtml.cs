using QRCoder;

namespace Buendnisnetz.Events.Pages;

/// <summary>A sheet to fold and to put on the tables: the address of the form as a QR code, and in letters for everybody else.</summary>
internal sealed class AgreementTentModel(Site site) : AgreementTeamPage
{
    private const int Pixels = 8;

    public string Address => site.Link(Event.AgreementPath);

    /// <summary>The address as somebody types it.</summary>
    public string Typed => Address[(Address.IndexOf("//", StringComparison.Ordinal) + 2)..];

    /// <summary>The code as SVG. Slugs are ASCII, so that every reader reads it alike.</summary>
    public string Code
    {
        get
        {
            using var data = QRCodeGenerator.GenerateQrCode(Address, QRCodeGenerator.ECCLevel.M);
            using var code = new SvgQRCode(data);
            return code.GetGraphic(Pixels, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        }
    }

    public void OnGet() { }
}
