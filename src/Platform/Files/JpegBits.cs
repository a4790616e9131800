namespace Buendnisnetz.Platform;

/// <summary>A table of Huffman codes as a JPEG has it (ISO/IEC 10918-1, annex C), by the sixteen bits that may stand next.</summary>
internal sealed class JpegCodes
{
    private readonly short[] byBits = new short[1 << 16];

    private JpegCodes() => Array.Fill(byBits, (short)-1);

    /// <summary>The symbol and, above it, the length of its code; -1 where no code begins so.</summary>
    public int this[int next] => byBits[next];

    public static JpegCodes Read(ReadOnlySpan<byte> body, out int length)
    {
        var (table, code, at) = (new JpegCodes(), 0, 17);
        for (var size = 1; size <= 16; size++)
        {
            for (var count = body[size]; count > 0; count--, code += 1 << (16 - size))
                table.byBits.AsSpan(code, 1 << (16 - size)).Fill((short)((size << 8) | body[at++]));
        }
        length = at;
        return table;
    }
}

/// <summary>The bits of a scan, one after another; they end where a marker stands.</summary>
internal sealed class JpegBits(byte[] file, int at)
{
    private uint waiting;
    private int count;

    /// <summary>How many whole bytes are left before the next marker.</summary>
    public int Left => (count / 8) + NextMarker - at;

    /// <summary>Where the next marker stands; the end of the file where none does.</summary>
    public int NextMarker
    {
        get
        {
            var from = at;
            while (from + 1 < file.Length && (file[from] != 0xFF || file[from + 1] is 0 or 0xFF or (>= 0xD0 and <= 0xD7))) from++;
            return from;
        }
    }

    /// <summary>The next symbol; -1 where there is none.</summary>
    public int Symbol(JpegCodes codes)
    {
        Fill();
        var next = (int)(count >= 16 ? waiting >> (count - 16) : waiting << (16 - count)) & 0xFFFF;
        var found = codes[next];
        if (found < 0 || found >> 8 > count) return -1;
        count -= found >> 8;
        return found & 0xFF;
    }

    /// <summary>Passes over so many bits, if they are there.</summary>
    public bool Skip(int length)
    {
        Fill();
        count -= length;
        return count >= 0;
    }

    /// <summary>Begins anew behind the restart marker that has to stand here.</summary>
    public bool Restart()
    {
        count = 0;
        if (file[at] != 0xFF || file[at + 1] is < 0xD0 or > 0xD7) return false;
        at += 2;
        return true;
    }

    private void Fill()
    {
        while (count <= 16 && at < file.Length && !(file[at] == 0xFF && (at + 1 >= file.Length || file[at + 1] != 0)))
        {
            waiting = (waiting << 8) | file[at];
            at += file[at] == 0xFF ? 2 : 1;
            count += 8;
        }
    }
}
