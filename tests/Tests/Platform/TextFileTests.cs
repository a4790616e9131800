using System.Text;

namespace Buendnisnetz.Tests.Platform;

[Once]
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
    [InlineData("Jörg Müßig;Kita„Sonnenschein“")]
    [InlineData("Jörg Müßig;x”y;Marke™neu;SGB§a;Ÿves")]
    [InlineData("Bündnis;Was?dann;Frage?ja")]
    [InlineData("François und Søren, Thérèse, Zoë, Muñoz, 5 €, 20 °C, „gut“ – „schön“…")]
    public void One_sign_in_an_odd_place_does_not_decide_for_the_whole_file(string text)
    {
        Assert.Equal(text, TextFile.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Equal(text, TextFile.Read([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]));
        Assert.Equal(text, TextFile.Read(Page(1252).GetBytes(text)));
        Assert.Equal(text, TextFile.Mend(text));
    }

    [Theory]
    [InlineData("Jiří Dvořák, Ağaoğlu, Łukasz, Guðrún Þórðardóttir, Иван, Γιάννης")]
    [InlineData("Jiøí")]
    public void What_is_valid_stays_however_rare_its_letters_are(string text) =>
        Assert.Equal(text, TextFile.Read(Encoding.UTF8.GetBytes(text)));

    /// <summary>One name in a file of ASCII: it is right, or it is asked for another file; never another spelling.</summary>
    [Theory]
    [InlineData(850, "Weiß|Straßer|Özlem|Änne Holz|Ünal|André Weiss|Zoë|Käthe|Groß|Löwe|Schön|Çelik|François|Zoltán|José|Muñoz|René|Éric")]
    [InlineData(437, "Weiß|Straßer|Özlem|Änne Holz|Ünal|André Weiss|Zoë")]
    [InlineData(10000, "Käthe|Änne Weiß|Özlem|Müßig|Zoë|Søren|Çelik|François|Zoltán|José|Muñoz|René|Éric|Löwe|Schön|Bärbel")]
    [InlineData(1250, "Jiří Dvořák|Łukasz Wałęsa|Kamińska|Jędrzej|Kovačič|Petrović|Erdős|Bădescu|Zdeněk|Martinů")]
    [InlineData(28592, "Jiří Dvořák|Šárka|Łukasz|Žižka")]
    [InlineData(1254, "Ağaoğlu|Şahin|Yılmaz|İbrahim|Aydın")]
    [InlineData(28599, "Ağaoğlu|Şahin|Yılmaz|İbrahim")]
    [InlineData(28605, "Šárka|Žižka|Müller, 5 €")]
    [InlineData(852, "Jiří|Łukasz")]
    [InlineData(857, "Şahin|Ağaoğlu")]
    [InlineData(1251, "Иван Петров")]
    public void A_name_is_never_taken_over_in_another_spelling(int page, string names)
    {
        foreach (var name in names.Split('|'))
        {
            var text = $"Standort;Name;E-Mail\r\nQuellenland;{name};p@quellenland.example\r\n";
            Assert.Contains(TextFile.Read(Page(page).GetBytes(text)), new[] { text, null });
        }
    }

    [Theory]
    [InlineData(850, "Jörg Müßig"), InlineData(10000, "Jörg Müßig"), InlineData(1250, "Jiří Dvořák"), InlineData(28592, "Jiří Dvořák")]
    [InlineData(850, "Özlem"), InlineData(10000, "Änne Weiß"), InlineData(1252, "Weiß"), InlineData(1252, "André")]
    [InlineData(1252, "Çelik")]
    public void Where_one_reading_is_much_the_best_it_counts(int page, string name) =>
        Assert.Equal(name, TextFile.Read(Page(page).GetBytes(name)));

    [Theory]
    [InlineData("Çelik"), InlineData("Zoë"), InlineData("Søren"), InlineData("Jerôme"), InlineData("Müller"), InlineData("Weiß")]
    [InlineData("Özlem"), InlineData("François"), InlineData("Łukasz"), InlineData("Ağaoğlu"), InlineData("Änne"), InlineData("„Anna“")]
    public void What_was_encoded_twice_or_thrice_is_read_again(string name)
    {
        foreach (var page in new[] { 1252, 850, 437, 10000, 1250 }) Assert.Equal((page, name), (page, TextFile.Mend(Misread(name, page))));
        Assert.Equal(name, TextFile.Mend(Misread(Misread(name, 1252), 1252)));
        Assert.Equal(name, TextFile.Mend(Misread(Misread(Misread(name, 1252), 1252), 1252)));
        Assert.Null(TextFile.Mend($"Jörg Müßig {Misread("Müller", 1252)}"));
    }

    private static string Misread(string text, int page) => Page(page).GetString(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Half_a_character_is_no_letter_of_Windows() => Assert.Null(TextFile.Read([0x4A, 0xED, 0xA0, 0x80, 0x72, 0x67]));

    [Theory]
    [InlineData("M&uuml;ller"), InlineData("M=FCller"), InlineData("M\\u00fcller"), InlineData("=?utf-8?Q?M=C3=BCller?=")]
    [InlineData("Stra?e"), InlineData("M?ller"), InlineData("?zlem"), InlineData("Gr??e")]
    public void Codes_and_gaps_are_no_letters(string text) => Assert.Null(TextFile.Read(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("?zlem"), InlineData("Wei?"), InlineData("Zo‰"), InlineData("Andr‚"), InlineData("KŠthe"), InlineData("S¿ren")]
    public void A_name_with_a_sign_in_it_has_lost_a_letter(string name) => Assert.True(LostLetters.InName(name));

    [Theory]
    [InlineData("Dr. Anna Müller (Vertretung)"), InlineData("Jean-Luc O’Neill"), InlineData("Anna & Bernd Maier"), InlineData("N. N.")]
    [InlineData("Guðrún Þórðardóttir"), InlineData("Anna „Anni“ Weiß"), InlineData("ÄNNE GROẞ"), InlineData("Иван Петров")]
    public void A_name_has_lost_nothing(string name) => Assert.False(LostLetters.InName(name));

    [Theory]
    [InlineData("Wer kommt? Alle; Gibt es Kaffee?")]
    [InlineData("https://stadt.example/seite?id=3 und www.stadt.example/x?lang=de")]
    [InlineData("§ 8a SGB VIII, §§ 27 ff.; 3 £ und ½ Stunde")]
    public void Signs_outside_of_words_stay(string text) => Assert.Equal((text, text),
        (TextFile.Read(Encoding.UTF8.GetBytes(text)), TextFile.Read(Page(1252).GetBytes(text))));

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(number)
        ?? Encoding.GetEncoding(number);
}
