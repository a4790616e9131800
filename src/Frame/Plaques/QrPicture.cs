using QRCoder;

namespace Buendnisnetz.Frame;

/// <summary>Draws QR codes: of addresses on paper, of tickets. Their signs are ASCII, which every reader understands alike.</summary>
public static class QrPicture
{
    private const int Pixels = 8;

    /// <summary>The code as SVG, without a size of its own.</summary>
    public static string Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var drawn = new SvgQRCode(data);
        return drawn.GetGraphic(Pixels, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }
}
