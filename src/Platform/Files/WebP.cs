using System.Buffers.Binary;

namespace Buendnisnetz.Platform;

/// <summary>
/// Takes EXIF, XMP and colour profile out of a WebP file. libvips 8.14 (Debian 12) keeps them there even when told to
/// strip, and with them the place where a picture was taken.
/// </summary>
internal static class WebP
{
    private const int Head = 12;
    private const byte MetadataFlags = 0x20 | 0x08 | 0x04;

    public static byte[] Bare(byte[] file)
    {
        var kept = new List<byte>(file.Length);
        kept.AddRange(file.AsSpan(0, Head));
        for (var at = Head; at + 8 <= file.Length;)
        {
            var size = BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(at + 4));
            var end = (int)Math.Min(file.Length, at + 8L + size + (size & 1));
            if (!IsMetadata(file.AsSpan(at, 4))) kept.AddRange(file.AsSpan(at, end - at));
            at = end;
        }
        return Finished([.. kept]);
    }

    private static bool IsMetadata(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("EXIF"u8) || name.SequenceEqual("XMP "u8) || name.SequenceEqual("ICCP"u8);

    private static byte[] Finished(byte[] bare)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bare.AsSpan(4), (uint)(bare.Length - 8));
        if (bare.Length > Head + 8 && bare.AsSpan(Head, 4).SequenceEqual("VP8X"u8)) bare[Head + 8] &= unchecked((byte)~MetadataFlags);
        return bare;
    }
}
