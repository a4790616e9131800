using System.Text;
using Buendnisnetz.Invitations;
using Buendnisnetz.Lists;
using FsCheck;
using FsCheck.Fluent;

namespace Buendnisnetz.Tests.Invitations;

/// <summary>Lists as spreadsheet programs write them.</summary>
public sealed class InvitationListTests
{
    private const string Usual = "Bündnis;Rolle;Name;E-Mail\r\nFamilie in Überlingen;Koordination;Jörg Weiß;j.weiss@stadt.example\r\n";

    private static readonly ListLine Line = new(2, "Familie in Überlingen", "Koordination", "Jörg Weiß", "j.weiss@stadt.example");

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Usual) },
        { "UTF-8 with a mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Usual)] },
        { "UTF-16 little, marked", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Usual)] },
        { "UTF-16 big, marked", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Usual)] },
        { "UTF-16 little, bare", Encoding.Unicode.GetBytes(Usual) },
        { "DOS", CodePagesEncodingProvider.Instance.GetEncoding(850)!.GetBytes(Usual) },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Usual) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Umlauts_survive_every_encoding(string encoding, byte[] content) =>
        Assert.Equal((encoding, Line), (encoding, Assert.Single(InvitationList.Read(content))));

    [Theory]
    [InlineData("Bündnis,Rolle,Name,E-Mail\nFamilie in Überlingen,Koordination,Jörg Weiß,j.weiss@stadt.example")]
    [InlineData("Bündnis\tRolle\tName\tE-Mail\nFamilie in Überlingen\tKoordination\tJörg Weiß\tj.weiss@stadt.example")]
    [InlineData("Bündnis|Rolle|Name|E-Mail\nFamilie in Überlingen|Koordination|Jörg Weiß|j.weiss@stadt.example")]
    [InlineData("\"Bündnis\";\"Rolle\";\"Name\";\"E-Mail\"\r\"Familie in Überlingen\";\"Koordination\";\"Jörg "
        + "Weiß\";\"j.weiss@stadt.example\"\r")]
    [InlineData("E-Mail-Adresse;Name des Bündnisses;Vorname;Nachname;Funktion;Telefon\nj.weiss@stadt.example;Familie in "
        + "Überlingen;Jörg;Weiß;Koordination;07731 99")]
    [InlineData("Bündnis;Rolle;Name;E-Mail;Anschrift\nFamilie in Überlingen;Koordination;Jörg Weiß;j.weiss@stadt.example;Marktplatz 1, "
        + "Rathaus, Eingang B, 2. OG, Zimmer 3, 78462 Konstanz")]
    [InlineData("Bündnis;Rolle;Name;E-Mail\nFamilie in Über\uFFFElingen;Koordination;Jörg \u000BWeiß;j.weiss\u200B@stadt.example")]
    [InlineData("BUENDNIS; Rolle ;Ansprechpartner/in;Mail;;;\nFamilie in Überlingen ; Koordination;  Jörg   "
        + "Weiß;\u00A0j.weiss@stadt.example;;;")]
    public void Separators_quotes_headings_order_and_spare_columns_are_understood(string text) =>
        Assert.Equal(Line, Assert.Single(InvitationList.Read(Encoding.UTF8.GetBytes(text))));

    [Fact]
    public void A_line_of_Excels_own_is_passed_over_and_counted() =>
        Assert.Equal(Line with { Number = 3 }, Assert.Single(InvitationList.Read("sep=;\r\n" + Usual)));

    [Fact]
    public void Titles_above_the_heading_and_empty_lines_are_passed_over_and_numbers_are_those_of_the_file()
    {
        var lines = InvitationList.Read("Liste der Geschäftsstelle;;;\n\n" + Usual.ReplaceLineEndings("\n") + ";;;\n\nA;Redaktion;B "
            + "C;b@c.example\n");
        Assert.Equal([4, 7], lines.Select(line => line.Number));
    }

    [Fact]
    public void Without_a_heading_the_order_of_the_template_counts() =>
        Assert.Equal(Line
            with
        { Number = 1 }, Assert.Single(InvitationList.Read("Familie in Überlingen;Koordination;Jörg Weiß;j.weiss@stadt.example")));

    [Fact]
    public void A_line_break_and_a_separator_within_quotes_belong_to_the_cell()
    {
        var line = Assert.Single(InvitationList.Read("Bündnis;Rolle;Name;E-Mail\n\"Familie; und\nBeruf\";Koordination;\"Jörg \"\"J\"\" "
            + "Weiß\";a@b.example"));
        Assert.Equal(("Familie; und Beruf", "Jörg \"J\" Weiß"), (line.Alliance, line.Name));
    }

    [Theory]
    [InlineData("Straße;Ort\nHauptstraße 1;Singen", "Überschriften")]
    [InlineData("Bündnis;Rolle;Name;E-Mail\n;;;\n", "niemand")]
    [InlineData("PK\u0003\u0004", "Arbeitsmappe")]
    [InlineData("%PDF-1.7", "PDF")]
    [InlineData("", "leer")]
    [InlineData("Bündnis;Rolle;Name;E-Mail\nA;Redaktion;JÃ¶rg MÃ¼ÃŸig;a@b.example", "falschen Zeichen")]
    public void What_is_no_list_is_refused_with_a_sentence_that_helps(string text, string word) =>
        Assert.Contains(word, Assert.Throws<Refusal>(() => InvitationList.Read(Encoding.UTF8.GetBytes(text))).Message);

    [Fact]
    public void A_quote_that_never_ends_is_named_by_its_line()
    {
        var text = Usual + "A;Redaktion;\"B C;b@c.example\r\n" + string.Concat(Enumerable.Range(0, 50)
            .Select(at => $"A;Redaktion;N N;p{at}@c.example\r\n"));
        Assert.Contains("Zeile 3", Assert.Throws<Refusal>(() => InvitationList.Read(text)).Message);
    }

    [Fact]
    public void The_template_is_a_list_itself_and_formulas_become_text()
    {
        Assert.Equal(2, InvitationList.Read(ListFile.Template).Count);
        Assert.Contains("'=1+1", Encoding.UTF8.GetString(ListFile.Of([["=1+1", "a;b", "c", "d"]])));
    }

    [Fact]
    public void Whatever_bytes_come_are_read_or_refused_and_nothing_else_happens() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Torn.ToArbitrary(), bytes =>
    {
        try
        {
            return InvitationList.Read(bytes).All(line => line.Name.Length <= Tidy.Longest && !line.Name.Contains('\0')
            && line.Name.All(letter => !char.IsControl(letter)));
        }
        catch (Refusal refusal) { return refusal.Message.Length > 10; }
    }));

    /// <summary>A good list, cut somewhere, with some bytes turned into others.</summary>
    private static Gen<byte[]> Torn =>
        from kind in Gen.Elements(Encodings.Select(row => row.Data.Item2).ToArray())
        from repeat in Gen.Choose(1, 4)
        from start in Gen.Choose(0, kind.Length)
        from length in Gen.Choose(0, kind.Length * repeat)
        from hits in Gen.ListOf(Gen.Choose(0, int.MaxValue))
        select Spoilt([.. Enumerable.Repeat(kind, repeat).SelectMany(bytes => bytes).Skip(start).Take(length)], [.. hits.Take(6)]);

    private static byte[] Spoilt(byte[] bytes, int[] hits)
    {
        if (bytes.Length > 0)
            foreach (var hit in hits) bytes[hit % bytes.Length] = (byte)(hit >> 8);
        return bytes;
    }
}
