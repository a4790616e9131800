using System.Buffers.Binary;
using System.Text;

namespace Buendnisnetz.Platform;

/// <summary>Which files the house takes. It knows them by their first bytes, whatever a name claims.</summary>
public static class FileTypes
{
    /// <summary>How many of the first bytes are looked at.</summary>
    internal const int HeadLength = 512;

    private const string Picture = "Bild";
    private const string OpenDocument = "OpenDocument";

    private static readonly FileType[] All =
    [
        new(".jpg", "image/jpeg", Picture), new(".jpeg", "image/jpeg", Picture), new(".png", "image/png", Picture),
        new(".webp", "image/webp", Picture), new(".gif", "image/gif", Picture), new(".pdf", "application/pdf", "PDF"),
        new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", IsZip: true),
        new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel", IsZip: true),
        new(".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint", IsZip: true),
        new(".odt", "application/vnd.oasis.opendocument.text", OpenDocument, IsZip: true),
        new(".ods", "application/vnd.oasis.opendocument.spreadsheet", OpenDocument, IsZip: true),
        new(".odp", "application/vnd.oasis.opendocument.presentation", OpenDocument, IsZip: true),
        new(".txt", "text/plain", "Text"), new(".csv", "text/csv", "CSV"), new(".ics", "text/calendar", "Text"),
    ];

    /// <summary>What a form for pictures offers to choose from.</summary>
    public static string PicturesToChoose { get; } =
        string.Join(',', All.Where(type => type.Word == Picture && type.Extension != ".gif").Select(type => type.ContentType).Distinct());

    /// <summary>"PDF", "PowerPoint", "Bild": what a file is called by the end of its name; "Datei" where nobody knows.</summary>
    public static string WordFor(string name) => Called(name)?.Word ?? "Datei";

    /// <summary>Whether a file is called like a picture.</summary>
    public static bool IsCalledPicture(string name) => Called(name)?.Word == Picture;

    private static FileType? Called(string name) =>
        Array.Find(All, type => type.Extension.Equals(Path.GetExtension(name), StringComparison.OrdinalIgnoreCase));

    /// <summary>A kind of file.</summary>
    private sealed record FileType(string Extension, string ContentType, string Word, bool IsZip = false);

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture type that the first bytes prove, or null.</summary>
    internal static string? PictureType(ReadOnlySpan<byte> head) =>
        head.StartsWith(Jpeg) ? "image/jpeg"
        : head.StartsWith(Png) ? "image/png"
        : head.StartsWith("GIF8"u8) ? "image/gif"
        : head.Length > 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8) ? "image/webp"
        : null;

    /// <summary>Whether it is a picture as telephones of one maker write it, which browsers do not show.</summary>
    internal static bool IsHeic(ReadOnlySpan<byte> head)
    {
        if (head.Length < 24 || !head[4..].StartsWith("ftyp"u8)) return false;
        var brands = Brands(head);
        return brands.Exists(brand => brand[..3] is "hei" or "hev")
            || (brands[0] is "mif1" or "msf1" && !brands.Contains("avif"));
    }

    /// <summary>The type of a picture, PDF, office document or plain text; null for everything else. Name and content must agree.</summary>
    internal static string? TypeOf(ReadOnlySpan<byte> head, string name)
    {
        var called = Called(name);
        if (PictureType(head) is { } picture) return called?.Word == Picture ? picture : null;
        var fits = head.StartsWith("%PDF-"u8) ? called?.Extension == ".pdf"
            : head.StartsWith("PK\u0003\u0004"u8) ? called?.IsZip
            : called?.ContentType.StartsWith("text/", StringComparison.Ordinal) == true && IsText(head);
        return fits == true ? called!.ContentType : null;
    }

    /// <summary>What the file says it is, and with what else it goes together (ISO/IEC 14496-12, section 4.3).</summary>
    private static List<string> Brands(ReadOnlySpan<byte> head)
    {
        var start = HeaderOf(head);
        var size = start == 8 ? BinaryPrimitives.ReadUInt32BigEndian(head) : BinaryPrimitives.ReadUInt64BigEndian(head[8..]);
        var end = (int)Math.Clamp(size, (ulong)(start + 8), (ulong)head.Length);
        List<string> brands = [Encoding.Latin1.GetString(head[start..(start + 4)])];
        for (var at = start + 8; at + 4 <= end; at += 4) brands.Add(Encoding.Latin1.GetString(head[at..(at + 4)]));
        return brands;
    }

    /// <summary>A box whose size is 1 has it in eight bytes more (section 4.2).</summary>
    private static int HeaderOf(ReadOnlySpan<byte> head) => BinaryPrimitives.ReadUInt32BigEndian(head) == 1 ? 16 : 8;

    private static bool IsText(ReadOnlySpan<byte> head) => !head.Contains((byte)0) && Encoding.UTF8.GetCharCount(head) > 0;
}
