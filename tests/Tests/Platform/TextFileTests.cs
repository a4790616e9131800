using System.Text;

namespace Buendnisnetz.Tests.Platform;

public sealed class TextFileTests
{
    private const string Names = "Bündnis;Name\r\nGoldstücke;Jörg Müßig-Öztürk\r\nÜberlingen;Ärztin Groß";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Names) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Names)] },
        { "UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Names)] },
        { "Windows", Page(1252).GetBytes(Names) },
        { "DOS", Page(850).GetBytes(Names) },
        { "Macintosh", Page(10000).GetBytes(Names) },
        { "UTF-8 taken for DOS and encoded again", Encoding.UTF8.GetBytes(Page(850).GetString(Encoding.UTF8.GetBytes(Names))) },
        { "DOS taken for Windows and encoded again", Encoding.UTF8.GetBytes(Page(1252).GetString(Page(850).GetBytes(Names))) },
        { "UTF-8 taken for Windows and encoded again", Encoding.UTF8.GetBytes(Page(1252).GetString(Encoding.UTF8.GetBytes(Names))) },
    };

    [Theory, MemberData(nameof(Encodings))]
    public void However_a_program_has_written_it_the_names_are_right(string encoding, byte[] bytes) =>
        Assert.Equal((encoding, Names), (encoding, TextFile.Read(bytes)));

    [Theory]
    [InlineData("Jörg MÃ¼ÃŸig")]
    [InlineData("M\uFFFDnchen")]
    [InlineData("J?rg M??ig;Stadt")]
    [InlineData("J=C3=B6rg M=C3=BC=C3=9Fig")]
    public void What_is_half_broken_is_no_text(string text) => Assert.Null(TextFile.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("Tomáš Žižka, „Große Freiheit“ – „Familie™“")]
    [InlineData("São Paulo e.V., Ângela, Ñandú")]
    public void Letters_of_the_neighbours_stay(string text)
    {
        Assert.Equal(text, TextFile.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal("Tomáš Žižka", TextFile.Read(Page(1252).GetBytes("Tomáš Žižka")));
    }

    [Theory]
    [InlineData("Łukasz Wałęsa;Bündnis", 1250)]
    [InlineData("Šárka Œuvre;Bündnis", 28605)]
    public void The_letters_of_a_page_are_told_by_what_no_word_has(string text, int page) =>
        Assert.Equal(text, TextFile.Read(Page(page).GetBytes(text)));

    [Theory]
    [InlineData("Wer kommt? Alle; Gibt es Kaffee?")]
    [InlineData("https://stadt.example/seite?id=3 und www.stadt.example/x?lang=de")]
    [InlineData("§ 8a SGB VIII, §§ 27 ff.; 3 £ und ½ Stunde")]
    public void Signs_outside_of_words_stay(string text) => Assert.Equal((text, text),
        (TextFile.Read(Encoding.UTF8.GetBytes(text)), TextFile.Read(Page(1252).GetBytes(text))));

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)!;
}
