using System.Text;

namespace Buendnisnetz.Text;

/// <summary>A table of 256 letters, and how much rarer it is in Germany than that of Windows.</summary>
internal sealed record CodePage(Encoding Letters, double Rarity)
{
    /// <summary>So much better a reading has to be than each other one.</summary>
    public const double Margin = 2;

    /// <summary>Windows, DOS, Macintosh, the East, Turkey, the page that came with the euro; Cyrillic and Greek.</summary>
    public static IReadOnlyList<CodePage> All { get; } =
    [
        new(Of(1252), 0), new(Of(850), 1), new(Of(10000), 1), new(Of(1250), 1), new(Of(28592), 1), new(Of(1254), 1), new(Of(28605), 1),
        new(Of(852), 2), new(Of(857), 2), new(Of(1251), 3), new(Of(1253), 3),
    ];

    /// <summary>The letters of a page; what it has no place for is an error.</summary>
    public static Encoding Of(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback,
        DecoderFallback.ReplacementFallback) ?? Encoding.GetEncoding(number, EncoderFallback.ExceptionFallback,
        DecoderFallback.ReplacementFallback);

    /// <summary>The reading with the fewest oddities; null where another one is near, or where even the best is hardly a text.</summary>
    public static string? Likeliest(ReadOnlySpan<byte> bytes)
    {
        List<(string Text, double Weight)> readings = [];
        foreach (var page in All)
        {
            var text = page.Letters.GetString(bytes);
            readings.Add((text, Oddities.Of(text).Weight + page.Rarity));
        }
        var best = readings.MinBy(reading => reading.Weight);
        var isClear = readings.TrueForAll(other => other.Text == best.Text || other.Weight >= best.Weight + Margin);
        return isClear && best.Weight <= Margin * (1 + best.Text.Count(letter => letter > '\u007F')) ? best.Text : null;
    }
}
