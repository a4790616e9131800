namespace Buendnisnetz.Platform;

/// <summary>
/// Identities of events: version 7, by the moment that the event itself says, not by that of its storing. What happened at one moment
/// ascends in the order in which it was raised, so that whoever reads by identity reads by time, without an index of its own.
/// </summary>
internal static class MomentId
{
    private static int raised;

    public static Guid At(DateTimeOffset at)
    {
        Span<byte> id = stackalloc byte[16];
        Guid.CreateVersion7(at > DateTimeOffset.UnixEpoch ? at : DateTimeOffset.UnixEpoch).TryWriteBytes(id, bigEndian: true, out _);
        var number = (uint)Interlocked.Increment(ref raised);
        (id[6], id[7]) = ((byte)(0x70 | (number >> 22 & 0x0F)), (byte)(number >> 14));
        (id[8], id[9]) = ((byte)(0x80 | (number >> 8 & 0x3F)), (byte)number);
        return new(id, bigEndian: true);
    }
}
