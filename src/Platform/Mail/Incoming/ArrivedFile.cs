using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>A file beside the words of a message.</summary>
/// <param name="Name">Its name, as its sender calls it.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="IsPicture">Whether its first bytes prove a picture that browsers show, whatever it is called.</param>
/// <param name="Open">Its content, from the beginning.</param>
public sealed record ArrivedFile(string Name, long Bytes, bool IsPicture, Func<Stream> Open);

/// <summary>The files of a message.</summary>
internal static class ArrivedFiles
{
    /// <summary>So small are the marks and logos that stand in signatures.</summary>
    private const int Logo = 20_000;

    /// <summary>What programs add and nobody sends: signatures, keys, the shell in which Outlook packs files.</summary>
    private static readonly string[] Trappings =
    [
        "application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature", "application/pgp-keys",
        "message/delivery-status", "message/disposition-notification", "text/rfc822-headers",
    ];

    public static IReadOnlyList<ArrivedFile> In(MimeMessage message) => [.. DeliveryReport.PartsOf(message.Body, 0).Select(Of)
        .OfType<ArrivedFile>()];

    private static ArrivedFile? Of(MimeEntity entity) => entity switch
    {
        MessagePart inner => new(NameOf(inner, inner.Message?.Subject ?? "E-Mail"), 0, false, () => Stream.Null),
        MimePart part when !IsWords(part) && !Trappings.Contains(part.ContentType.MimeType, StringComparer.OrdinalIgnoreCase) => Read(part),
        _ => null,
    };

    /// <summary>Text without a name of its own is what the message says.</summary>
    private static bool IsWords(MimePart part) => part is TextPart { IsAttachment: false } text && (text.IsPlain || text.IsHtml)
        && string.IsNullOrEmpty(part.FileName);

    private static ArrivedFile? Read(MimePart part)
    {
        if (part.Content is not { } content) return null;
        using var bytes = new MemoryStream();
        content.DecodeTo(bytes);
        var whole = bytes.ToArray();
        var isPicture = FileTypes.PictureType(whole.AsSpan(0, Math.Min(whole.Length, FileTypes.HeadLength))) is not null;
        return isPicture && !part.IsAttachment && part.ContentId is not null && whole.Length < Logo ? null
            : new(NameOf(part, isPicture ? "Bild" : "Datei"), whole.Length, isPicture, () => new MemoryStream(whole, writable: false));
    }

    private static string NameOf(MimeEntity part, string otherwise)
    {
        var name = part.ContentDisposition?.FileName ?? part.ContentType.Name;
        return German.Shortened(CleanText.Visible(string.IsNullOrWhiteSpace(name) ? otherwise : name).Split('/', '\\')[^1], 120);
    }
}
