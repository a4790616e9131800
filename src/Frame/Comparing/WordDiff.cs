using DiffPlex;
using DiffPlex.Chunkers;

namespace Buendnisnetz.Frame;

/// <summary>
/// Two versions of a text, word by word: what only the first one says, and what only the second one does. Everybody who compares texts does
/// it with this one.
/// </summary>
/// <param name="Before">The first text in pieces.</param>
/// <param name="Now">The second text in pieces.</param>
public sealed record WordDiff(IReadOnlyList<TextPiece> Before, IReadOnlyList<TextPiece> Now)
{
    /// <summary>What the marks mean, for those who see them.</summary>
    public const string Legend =
        "Was sich unterscheidet, ist markiert: durchgestrichen in der ersten Fassung, unterstrichen in der zweiten.";

    private static readonly DelimiterChunker Words = new([.. " \t\n.,;:!?()[]„“\"*#/"]);

    /// <summary>Compares two texts; line ends and spaces at their ends do not count.</summary>
    public static WordDiff Of(string before, string now)
    {
        var (first, second) = (Plain(before), Plain(now));
        var found = Differ.Instance.CreateDiffs(first, second, ignoreWhiteSpace: false, ignoreCase: false, Words);
        return new(
            Pieces(found.PiecesOld, found.DiffBlocks.Select(block => (block.DeleteStartA, block.DeleteCountA))),
            Pieces(found.PiecesNew, found.DiffBlocks.Select(block => (block.InsertStartB, block.InsertCountB))));
    }

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    private static List<TextPiece> Pieces(IReadOnlyList<string> words, IEnumerable<(int Start, int Count)> blocks)
    {
        var isChanged = new bool[words.Count];
        foreach (var (start, count) in blocks) isChanged.AsSpan(start, count).Fill(true);
        for (var at = 1; at < words.Count - 1; at++)
            if (IsBetween(words[at]) && isChanged[at - 1] && isChanged[at + 1]) isChanged[at] = true;
        return Joined(words, isChanged);
    }

    // A blank between two changed words belongs to them: one mark instead of many.
    private static bool IsBetween(string word) => word is " ";

    private static List<TextPiece> Joined(IReadOnlyList<string> words, bool[] isChanged)
    {
        var pieces = new List<TextPiece>();
        foreach (var (at, word) in words.Index())
            if (pieces.Count > 0 && pieces[^1].IsChanged == isChanged[at]) pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + word };
            else pieces.Add(new(word, isChanged[at]));
        return pieces;
    }
}

/// <summary>A piece of a text that is compared with another one.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsChanged">Whether the other text does not say it.</param>
public sealed record TextPiece(string Text, bool IsChanged);
