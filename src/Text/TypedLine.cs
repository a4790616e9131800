namespace Buendnisnetz.Text;

/// <summary>A line of a field that takes several, as its number on the page and without the space around it.</summary>
/// <param name="Number">Which line it is, from 1; empty ones count.</param>
/// <param name="Text">What it says.</param>
public readonly record struct TypedLine(int Number, string Text)
{
    /// <summary>The lines that say something.</summary>
    public static IReadOnlyList<TypedLine> Of(string? typed) =>
        [.. (typed ?? "").Split('\n', StringSplitOptions.TrimEntries).Index().Where(line => line.Item.Length > 0)
            .Select(line => new TypedLine(line.Index + 1, line.Item))];

    /// <summary>What is wrong with it, and which line that is: "Zeile 2: In „bert“ fehlt das @-Zeichen."</summary>
    public string Says(string problem) => $"Zeile {Number}: {problem}";
}
