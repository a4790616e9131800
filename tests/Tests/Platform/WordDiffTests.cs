namespace Buendnisnetz.Tests.Platform;

/// <summary>Two versions of a text, word by word.</summary>
[Once]
public sealed class WordDiffTests
{
    [Theory]
    [InlineData("Erst die Vereine fragen.", "Erst den Sportkreis fragen.", "Erst [die Vereine] fragen.", "Erst [den Sportkreis] fragen.")]
    [InlineData("Gleich.", "Gleich.", "Gleich.", "Gleich.")]
    [InlineData("", "Ganz neu", "", "[Ganz neu]")]
    [InlineData("Kinder, Eltern", "Kinder, Großeltern", "Kinder, [Eltern]", "Kinder, [Großeltern]")]
    [InlineData("1. Ja\r\n2. Drucken", "1. Ja\n2. Falten\n3. Drucken", "1. Ja\n2. Drucken", "1. Ja\n2. [Falten\n3. ]Drucken")]
    public void What_differs_is_marked_by_words(string before, string now, string marked, string markedNow)
    {
        var found = WordDiff.Of(before, now);
        Assert.Equal((marked, markedNow), (Marked(found.Before), Marked(found.Now)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_word_is_lost_or_made_up(int seed)
    {
        var random = new Random(seed);
        string[] words = ["Familie", "und", " ", "\n", ".", "Kinder", "„Heft“", "größer"];
        for (var round = 0; round < 200; round++)
        {
            var (one, other) = (Text(), Text());
            var found = WordDiff.Of(one, other);
            Assert.Equal((one, other), (string.Concat(found.Before.Select(piece => piece.Text)),
                string.Concat(found.Now.Select(piece => piece.Text))));
            Assert.Equal(string.Concat(found.Before.Where(piece => !piece.IsChanged).Select(piece => piece.Text)).Replace(" ", ""),
                string.Concat(found.Now.Where(piece => !piece.IsChanged).Select(piece => piece.Text)).Replace(" ", ""));
        }

        string Text() => string.Join(' ', random.GetItems(words, random.Next(12))).Trim();
    }

    [Fact]
    public void Two_long_texts_without_a_word_in_common_are_compared_in_a_moment()
    {
        var (one, other) = (Long("a"), Long("b"));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Assert.Contains(WordDiff.Of(one, other).Now, piece => piece.IsChanged);
        Assert.InRange(clock.ElapsedMilliseconds, 0, 3000);

        static string Long(string sign) => string.Join(' ', Enumerable.Range(0, 3300).Select(at => $"{sign}{at}"));
    }

    private static string Marked(IEnumerable<TextPiece> pieces) =>
        string.Concat(pieces.Select(piece => piece.IsChanged ? $"[{piece.Text}]" : piece.Text));
}
