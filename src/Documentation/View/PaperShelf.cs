using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Documentation;

/// <summary>
/// Documentations printed of late, so that whoever asks for the same one costs no new run of the press. They are known by their words,
/// which name each picture: what has changed since, if only by one picture that was taken down, is another text and is printed anew.
/// Readers wait for each other, so that a team that prints its lists waits for one of them at most; pictures are read only by whose turn
/// it is.
/// </summary>
internal sealed class PaperShelf(PaperPress press)
{
    private const int Most = 4;
    private const int MostBytes = 16_000_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Lock shelf = new();
    private static readonly SemaphoreSlim Turn = new(1);
    private readonly LinkedList<(string Text, byte[] Paper)> printed = [];

    /// <summary>Why no PDF can be made here; null where it can.</summary>
    public string? Obstacle => press.Obstacle;

    /// <summary>The file with these words, written with all that belongs into it; null where it took too long or failed.</summary>
    public async Task<byte[]?> Print(string words, Func<Stream, CancellationToken, Task> write, CancellationToken cancel)
    {
        var text = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        if (Find(text) is { } known) return known;
        if (!await Turn.WaitAsync(Patience, cancel)) return null;
        try { return Find(text) ?? Put(text, await press.Print(write, cancel)); }
        finally { Turn.Release(); }
    }

    private byte[]? Find(string text)
    {
        lock (shelf) return printed.FirstOrDefault(one => one.Text == text).Paper;
    }

    private byte[]? Put(string text, byte[]? paper)
    {
        if (paper is not { Length: <= MostBytes }) return paper;
        lock (shelf)
        {
            printed.AddFirst((text, paper));
            if (printed.Count > Most) printed.RemoveLast();
        }
        return paper;
    }
}
