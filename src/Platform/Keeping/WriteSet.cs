using System.Buffers.Binary;

namespace Buendnisnetz.Platform;

/// <summary>What a transaction has written so far.</summary>
public sealed class WriteSet
{
    private const int Most = 4000; // Slots; a transaction that has written more may have written anything.
    private const int Size = sizeof(int);

    private readonly HashSet<MarkKey> keys = [];

    /// <summary>The slots.</summary>
    public IReadOnlyCollection<MarkKey> Keys => keys;

    /// <summary>Whether anything may have been written.</summary>
    public bool IsAll { get; set; }

    /// <summary>Whether nothing was.</summary>
    public bool IsEmpty => !IsAll && keys.Count == 0;

    /// <summary>Adds what was written.</summary>
    public void Add(MarkKey key)
    {
        if (!IsAll && keys.Add(key) && keys.Count > Most) IsAll = true;
    }

    /// <summary>Many rows of a table, nobody knows which.</summary>
    public void AddWhole(string table)
    {
        Add(MarkKey.AnyOf(table));
        Add(MarkKey.WholeOf(table));
    }

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        keys.Clear();
        IsAll = false;
    }

    /// <summary>As it is told to other nodes: four bytes a slot, the lower one first; none where it is all.</summary>
    public byte[] ToBytes()
    {
        if (IsAll) return [];
        var bytes = new byte[Size * keys.Count];
        var at = 0;
        foreach (var key in keys) BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(Size * at++), key.Slot);
        return bytes;
    }

    /// <summary>As another node has told it.</summary>
    public static WriteSet FromBytes(ReadOnlySpan<byte> bytes)
    {
        var written = new WriteSet { IsAll = bytes.Length < Size };
        for (; bytes.Length >= Size; bytes = bytes[Size..])
            written.Add(new(BinaryPrimitives.ReadInt32LittleEndian(bytes) & (MarkKey.Slots - 1)));
        return written;
    }
}
