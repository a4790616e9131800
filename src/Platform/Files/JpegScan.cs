using System.Buffers.Binary;

namespace Buendnisnetz.Platform;

/// <summary>
/// Walks through the coded blocks of a sequential JPEG (ISO/IEC 10918-1, annex F) without making a picture of them: every block has to be
/// there, and after the last one the scan has to be over. A hole that happens to look like blocks is found by that alone.
/// </summary>
internal sealed class JpegScan
{
    private const int BlockLength = 64;

    /// <summary>More than any scan needs; each takes time to build.</summary>
    private const int MostTables = 64;

    /// <summary>What some cameras leave behind the last block.</summary>
    private const int HarmlessRest = 4;

    private readonly byte[] file;
    private readonly JpegCodes?[] codes = new JpegCodes?[8];
    private readonly Dictionary<int, (int Width, int Height)> components = [];
    private (int Width, int Height) size;
    private int restart, tables;
    private JpegBits bits = null!;

    private JpegScan(byte[] file) => this.file = file;

    /// <summary>Whether its scans do not fit its size. Of other kinds of JPEG (progressive, arithmetic) this does not tell.</summary>
    public static bool IsBroken(byte[] file)
    {
        try { return file.AsSpan().StartsWith<byte>([0xFF, 0xD8]) && new JpegScan(file).FindsFault(); }
        catch (IndexOutOfRangeException) { return true; }
        catch (ArgumentOutOfRangeException) { return true; }
        catch (KeyNotFoundException) { return true; }
    }

    private bool FindsFault()
    {
        for (var at = 2; at + 4 <= file.Length;)
        {
            if (file[at] != 0xFF) return false;
            var (marker, length) = (file[at + 1], BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2)));
            if (marker == 0xFF) { at++; continue; }
            if (marker == 0xD9 || IsOfAnotherKind(marker)) return false;
            Take(marker, file.AsSpan(at + 4, length - 2));
            if (marker is 0xC0 or 0xC1 && size.Height == 0) return false; // It stands behind the picture.
            at += 2 + length;
            if (marker != 0xDA) continue;
            if (!IsWhole(file.AsSpan(at - length + 2, length - 2), at)) return true;
            at = bits.NextMarker;
        }
        return false;
    }

    private static bool IsOfAnotherKind(byte marker) => marker is >= 0xC2 and <= 0xCF and not 0xC4 and not 0xC8 and not 0xCC;

    private void Take(byte marker, ReadOnlySpan<byte> body)
    {
        if (marker == 0xC4) TakeCodes(body);
        else if (marker == 0xDD) restart = BinaryPrimitives.ReadUInt16BigEndian(body);
        else if (marker is 0xC0 or 0xC1) TakeFrame(body);
    }

    private void TakeCodes(ReadOnlySpan<byte> body)
    {
        while (body.Length > 17)
        {
            var table = JpegCodes.Read(body, out var length);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(++tables, MostTables);
            codes[(4 * ((body[0] >> 4) & 1)) + (body[0] & 3)] = table;
            body = body[length..];
        }
    }

    private void TakeFrame(ReadOnlySpan<byte> body)
    {
        size = (BinaryPrimitives.ReadUInt16BigEndian(body[3..]), BinaryPrimitives.ReadUInt16BigEndian(body[1..]));
        for (var at = 6; at + 3 <= body.Length; at += 3) components[body[at]] = (body[at + 1] >> 4, body[at + 1] & 15);
    }

    private bool IsWhole(ReadOnlySpan<byte> head, int at)
    {
        bits = new JpegBits(file, at);
        var (blocks, units) = (BlocksOf(head), Units(head));
        for (var unit = 0; unit < units; unit++)
        {
            if (restart > 0 && unit > 0 && unit % restart == 0 && !bits.Restart()) return false;
            foreach (var (first, others) in blocks)
                if (!Pass(first, others)) return false;
        }
        return bits.Left <= HarmlessRest;
    }

    /// <summary>The blocks of one unit with their codes: of the first number of each, and of the others.</summary>
    private List<(JpegCodes First, JpegCodes Others)> BlocksOf(ReadOnlySpan<byte> head)
    {
        List<(JpegCodes First, JpegCodes Others)> blocks = [];
        for (var part = 0; part < head[0]; part++)
        {
            var ((width, height), which) = (components[head[1 + (2 * part)]], head[2 + (2 * part)]);
            var codes = (Codes((which >> 4) & 3), Codes(4 + (which & 3)));
            blocks.AddRange(Enumerable.Repeat(codes, head[0] == 1 ? 1 : width * height));
        }
        return blocks;
    }

    private JpegCodes Codes(int place) => codes[place] ?? throw new KeyNotFoundException();

    /// <summary>How many units the scan has: blocks where one component stands alone, else as many as the widest sampling makes.</summary>
    private int Units(ReadOnlySpan<byte> head)
    {
        var most = (Width: components.Values.Max(one => one.Width), Height: components.Values.Max(one => one.Height));
        var own = head[0] == 1 ? components[head[1]] : (Width: 1, Height: 1);
        var unit = head[0] == 1 ? (Width: 8, Height: 8) : (Width: 8 * most.Width, Height: 8 * most.Height);
        var (width, height) = head[0] == 1
            ? (Up(size.Width * own.Width, most.Width), Up(size.Height * own.Height, most.Height)) : size;
        return Up(width, unit.Width) * Up(height, unit.Height);
    }

    private static int Up(int value, int by) => (value + by - 1) / by;

    private bool Pass(JpegCodes first, JpegCodes others)
    {
        var length = bits.Symbol(first);
        if (length is < 0 or > 15 || !bits.Skip(length)) return false;
        for (var place = 1; place < BlockLength; place++)
        {
            var symbol = bits.Symbol(others);
            if (symbol < 0) return false;
            var (zeros, many) = (symbol >> 4, symbol & 15);
            if (many == 0 && zeros < 15) return true;
            place += zeros;
            if (place >= BlockLength || !bits.Skip(many)) return false;
        }
        return true;
    }
}
