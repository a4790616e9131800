using System.Buffers.Binary;
using System.Text;

namespace Buendnisnetz.Platform;

/// <summary>Knows a file by its first bytes, whatever its name claims.</summary>
internal static class FileTypes
{
    /// <summary>How many of the first bytes are looked at.</summary>
    public const int HeadLength = 512;

    private static readonly Dictionary<string, string> InZip = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".odp"] = "application/vnd.oasis.opendocument.presentation",
    };

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Png => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture type that the first bytes prove, or null.</summary>
    public static string? PictureType(ReadOnlySpan<byte> head) =>
        head.StartsWith(Jpeg) ? "image/jpeg"
        : head.StartsWith(Png) ? "image/png"
        : head.StartsWith("GIF8"u8) ? "image/gif"
        : head.Length > 12 && head.StartsWith("RIFF"u8) && head[8..].StartsWith("WEBP"u8) ? "image/webp"
        : null;

    /// <summary>Whether it is a picture as telephones of one maker write it, which browsers do not show.</summary>
    public static bool IsHeic(ReadOnlySpan<byte> head)
    {
        if (head.Length < 24 || !head[4..].StartsWith("ftyp"u8)) return false;
        var brands = Brands(head);
        return brands.Exists(brand => brand[..3] is "hei" or "hev")
            || (brands[0] is "mif1" or "msf1" && !brands.Contains("avif"));
    }

    /// <summary>The type of a picture, PDF, office document or plain text; null for everything else. Name and content must agree.</summary>
    public static string? TypeOf(ReadOnlySpan<byte> head, string name)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (PictureType(head) is { } picture) return extension is ".jpg" or ".jpeg" or ".png" or ".gif" or ".webp" ? picture : null;
        if (head.StartsWith("%PDF-"u8)) return extension == ".pdf" ? "application/pdf" : null;
        if (head.StartsWith("PK\u0003\u0004"u8)) return InZip.GetValueOrDefault(extension);
        return IsText(head) ? extension switch { ".txt" => "text/plain", ".csv" => "text/csv", ".ics" => "text/calendar", _ => null }
            : null;
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
