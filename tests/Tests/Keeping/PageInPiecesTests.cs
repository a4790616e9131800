using System.IO.Compression;
using System.Text;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Keeping;

/// <summary>A page with holes is one page when it leaves, packed or not.</summary>
[Once]
public sealed class PageInPiecesTests
{
    private static readonly string Key = PageHoles.Of(Hole.Key), Name = PageHoles.Of(Hole.Name);

    public static TheoryData<string> Pages =>
    [
        "", "ohne Loch", $"{Key}", $"{Key}{Name}", $"am Anfang ein Wort, dann {Key}", $"{Name}, guten Tag",
        $"{string.Concat(Enumerable.Repeat("Müller & Söhne; ", 9000))}{Key}{string.Concat(Enumerable.Repeat("grün ", 70_000))}{Key}.",
        $"{PageHoles.Beginning[..^1]}x{Name}",
    ];

    [Theory, MemberData(nameof(Pages))]
    public void The_words_stand_in_its_holes(string page)
    {
        var expected = page.Replace(Key, "schlüssel", StringComparison.Ordinal).Replace(Name, "Zoë", StringComparison.Ordinal);
        var pieces = new PageInPieces(Encoding.UTF8.GetBytes(page));
        Assert.Equal(expected, Encoding.UTF8.GetString(pieces.Fill(Word, packed: false)));
        Assert.Equal(expected, Unpacked(pieces.Fill(Word, packed: true)));
        Assert.Equal(expected, Unpacked(pieces.Fill(Word, packed: true)));
    }

    private static string Word(Hole hole) => hole == Hole.Key ? "schlüssel" : "Zoë";

    private static string Unpacked(byte[] packed)
    {
        using var reading = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var text = new MemoryStream();
        reading.CopyTo(text);
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
