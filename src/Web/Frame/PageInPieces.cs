using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace Buendnisnetz.Web;

/// <summary>
/// A page for several readers, cut where it speaks to one (<see cref="PageHoles"/>). What stands between is packed once; each reader's
/// words go between the packed pieces as they are, so that together they are one stream of gzip (RFC 1951, 3.2.4; RFC 1952).
/// </summary>
internal sealed class PageInPieces
{
    private const int StoredHead = 5; // One byte that says "not packed", the length, and the length once more.
    private const int TrailerLength = 8;

    private static readonly byte[] Head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff];
    private static readonly byte[] End = [1, 0, 0, 0xff, 0xff];
    private static readonly byte[] Beginning = Encoding.ASCII.GetBytes(PageHoles.Beginning);

    private readonly List<(byte[] Text, byte[] Packed)> pieces = [];
    private readonly List<Hole> holes = [];

    /// <summary>Cuts a page.</summary>
    public PageInPieces(ReadOnlySpan<byte> page)
    {
        for (int hole; (hole = page.IndexOf(Beginning)) >= 0; page = page[(hole + PageHoles.Length)..])
        {
            Add(page[..hole]);
            holes.Add((Hole)(page[hole + Beginning.Length] - '0'));
        }
        Add(page);
    }

    /// <summary>How much room it takes, in bytes.</summary>
    public int Size => pieces.Sum(piece => piece.Text.Length + piece.Packed.Length);

    /// <summary>The page with these words in its holes.</summary>
    public byte[] Fill(Func<Hole, string> word, bool packed)
    {
        var words = holes.ConvertAll(hole => Encoding.UTF8.GetBytes(word(hole)));
        return packed ? Pack(words) : Join(words);
    }

    private byte[] Join(List<byte[]> words)
    {
        var (whole, at) = (new byte[pieces.Sum(piece => piece.Text.Length) + words.Sum(word => word.Length)], 0);
        for (var i = 0; i < pieces.Count; i++)
        {
            Put(pieces[i].Text, whole, ref at);
            if (i < words.Count) Put(words[i], whole, ref at);
        }
        return whole;
    }

    private byte[] Pack(List<byte[]> words)
    {
        var whole = new byte[Head.Length + pieces.Sum(piece => piece.Packed.Length) + words.Sum(word => StoredHead + word.Length)
            + End.Length + TrailerLength];
        var (sum, length, at) = (new Crc32(), 0, 0);
        Put(Head, whole, ref at);
        for (var i = 0; i < pieces.Count; i++)
        {
            sum.Append(pieces[i].Text);
            length += pieces[i].Text.Length;
            Put(pieces[i].Packed, whole, ref at);
            if (i == words.Count) break;
            sum.Append(words[i]);
            length += words[i].Length;
            Store(words[i], whole, ref at);
        }
        Put(End, whole, ref at);
        BinaryPrimitives.WriteUInt32LittleEndian(whole.AsSpan(at), sum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteInt32LittleEndian(whole.AsSpan(at + sizeof(int)), length);
        return whole;
    }

    private static void Store(byte[] word, byte[] whole, ref int at)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(whole.AsSpan(at + 1), (ushort)word.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(whole.AsSpan(at + 1 + sizeof(ushort)), (ushort)~word.Length);
        at += StoredHead;
        Put(word, whole, ref at);
    }

    private static void Put(byte[] some, byte[] whole, ref int at)
    {
        some.CopyTo(whole, at);
        at += some.Length;
    }

    private void Add(ReadOnlySpan<byte> text)
    {
        using var packed = new MemoryStream();
        using var packing = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true);
        packing.Write(text);
        packing.Flush(); // To the end of a byte; that it is the end of all is written by what closes it.
        pieces.Add((text.ToArray(), packed.ToArray()));
    }
}
