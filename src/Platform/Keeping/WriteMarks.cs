namespace Buendnisnetz.Platform;

/// <summary>
/// When what was last written, so that whatever was made of it can be kept until then. Rows and tables are slots of one table of moments;
/// two that share a slot only cost a page that need not have been made anew. Moments are counted, not measured.
/// </summary>
public sealed class WriteMarks
{
    private readonly int[] moments = new int[MarkKey.Slots];
    private int clock;
    private long heardUntil;

    /// <summary>This node; it need not be told what it has written itself.</summary>
    public Guid Node { get; } = Guid.CreateVersion7();

    /// <summary>The moment of the last write. What is read from here on is kept under it.</summary>
    public int Moment => Volatile.Read(ref clock);

    /// <summary>Whether this node hears of all changes; while it does not, nothing is kept and nothing that was kept is shown.</summary>
    public bool IsHeard => Environment.TickCount64 < Interlocked.Read(ref heardUntil);

    /// <summary>What has been heard up to now holds for so long, in milliseconds; without a number for good.</summary>
    public void Hear(long milliseconds = long.MaxValue / 2) =>
        Interlocked.Exchange(ref heardUntil, milliseconds == 0 ? 0 : Environment.TickCount64 + milliseconds);

    /// <summary>Something else may have been written, nobody knows what: nothing kept is valid any more.</summary>
    public void WriteAll() => Write(new WriteSet { IsAll = true });

    /// <summary>What was committed at this moment.</summary>
    public void Write(WriteSet written)
    {
        if (written.IsEmpty) return;
        var moment = Interlocked.Increment(ref clock);
        foreach (var key in written.Keys) Raise(ref moments[key.Slot], moment);
        Raise(ref moments[MarkKey.Anything.Slot], moment);
        if (written.IsAll) Raise(ref moments[MarkKey.Everything.Slot], moment);
    }

    /// <summary>Whether nothing of it was written since that moment.</summary>
    public bool IsUntouched(IReadOnlyList<MarkKey> read, int since)
    {
        if (Volatile.Read(ref moments[MarkKey.Everything.Slot]) > since) return false;
        for (var i = 0; i < read.Count; i++)
            if (Volatile.Read(ref moments[read[i].Slot]) > since) return false;
        return true;
    }

    private static void Raise(ref int place, int moment)
    {
        for (var known = Volatile.Read(ref place); known < moment;)
        {
            var found = Interlocked.CompareExchange(ref place, moment, known);
            if (found == known) return;
            known = found;
        }
    }
}
