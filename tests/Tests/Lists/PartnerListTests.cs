using System.Net;
using System.Text;
using Buendnisnetz.Lists;
using Buendnisnetz.Organisations;
using Buendnisnetz.Partners;
using Buendnisnetz.Tests.Invitations;
using Buendnisnetz.Tests.Reviews;

namespace Buendnisnetz.Tests.Lists;

/// <summary>Many partners at once: what is found is said, what is suggested can be taken, what was entered can be taken back.</summary>
public sealed class PartnerListTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Every_kind_of_line_is_told_apart_and_what_is_ready_is_entered_by_the_verbs_of_the_single_form()
    {
        var (path, anna) = await house.Begin("Vielfalt");
        await house.Known("Nähstube Vielfalt", "verein", "Singen");
        await house.Known("Werkhof Vielfalt", "unternehmen", "Singen");
        await anna.Upload("main form[enctype]", "Upload.File", MadeWorkbook.Of(
            ["Unsere Partner"],
            ["Organisation", "Art", "PLZ", "Ort", "seit", "Rolle", "E-Mail-Adresse", "Telefon"],
            ["Nähstube Vielfalt", "", 78224, "78224 Singen", 2010, "Kostüme", "hallo@naehstube.example", "07731 1"],
            ["Werkhof Vielfalt GmbH", "Unternehmen", 78224, "Singen", null, "", "", ""],
            ["Kindergarten Zwergenland", "Kindergarten", 1067, "", new DateOnly(2012, 9, 1), "Räume", "", ""],
            ["Landkreis Beispiel", "Landkreis", null, "", null, "", "", ""],
            ["Maria Muster", "Bürgerin", null, "", "Herbst 2015", "Patenschaft", "", ""],
            ["Tanzkreis Vielfalt", "Gruppe von Tänzern", null, "Singen", "irgendwann 2011", "", "tanz(at)kreis", ""],
            ["", "Verein", null, "", null, "", "", ""],
            ["Kindergarten Zwergenland", "Kita", 1067, "", null, "", "", ""]), "partner.xlsx");
        Assert.EndsWith("/pruefen", anna.Path);
        Assert.Contains("Wird nicht übernommen: Telefon", anna.Text);
        Assert.NotNull(anna.Page.QuerySelector($"main .side-menu a[href='{path}/partner-liste']"));
        foreach (var said in new[]
        {
            "Ist „Werkhof Vielfalt GmbH“ eine von diesen?", "Die Kategorie „Gruppe von Tänzern“ kennen wir nicht",
            "„irgendwann 2011“ verstehen wir nicht als Datum", "„tanz(at)kreis“ ist keine vollständige E-Mail-Adresse", "Der Name fehlt",
            "Derselbe Partner steht schon in Zeile 5",
        })
            Assert.Contains(said, anna.Text);
        await anna.Submit(form: "form[action$='/vorschlaege']");
        await anna.Submit(form: "form[action$='/eintragen']");
        Assert.DoesNotContain("/pruefen", anna.Path);
        var partners = (await house.Facts(path)).ActivePartnerships.ToDictionary(one => one.Name);
        Assert.Equal(("2010", "Kostüme", "hallo@naehstube.example", "verein"), (partners["Nähstube Vielfalt"].Since?.ToString(),
            partners["Nähstube Vielfalt"].Contribution, partners["Nähstube Vielfalt"].Email, partners["Nähstube Vielfalt"].CategoryCode));
        Assert.Equal(("1. September 2012", "kita", "Dresden"), (partners["Kindergarten Zwergenland"].Since?.ToString(),
            partners["Kindergarten Zwergenland"].CategoryCode, partners["Kindergarten Zwergenland"].Organisation!.Town));
        Assert.Equal("Herbst 2015", partners["Maria Muster"].Since?.ToString());
        Assert.Contains("Werkhof Vielfalt", partners.Keys);
        Assert.DoesNotContain("Tanzkreis Vielfalt", partners.Keys);
        Assert.Equal(1, await house.In(db => db.Organisations.CountAsync(one => one.Name == "Kindergarten Zwergenland")));
        var behind = Encoding.UTF8.GetString(await anna.Client.GetByteArrayAsync(anna.Path + "/zurueckgeblieben"));
        Assert.Contains("Tanzkreis Vielfalt", behind);
    }

    [Theory]
    [InlineData("Name;Kategorie;Ort;seit\nVerein A;Verein;Singen;2010")]
    [InlineData("Bündnispartner,Art,Stadt,Dabei seit\nVerein A,Verein,Singen,2010")]
    [InlineData("Institution\tPLZ Ort\tTyp\tBeitritt\nVerein A\t78224 Singen\tVerband, Verein\t2010")]
    [InlineData("Stand 2026;;;\n\nMitglied seit;Sektor;Name der Organisation;Gemeinde\n2010;verein;Verein A;D-78224 Singen")]
    public async Task Headings_in_many_words_are_understood(string text)
    {
        var list = await house.In(db => db.PrepareList(Kind(db), Guid.CreateVersion7(), "liste.csv", Encoding.UTF8.GetBytes(text), null,
            house.Clock.Now, default));
        var line = await house.In(async db => (await db.LinesOf(list, default)).Single());
        Assert.Equal(("Verein A", "2010"), (line.Cell(Column("name")), line.Cell(Column("seit"))));
        Assert.Contains("Singen", line.Cell(Column("ort")) + line.Cell(Column("plz")));
    }

    [Fact]
    public async Task A_heading_that_can_mean_nothing_else_is_one_beside_headings_that_nobody_knows()
    {
        var list = await house.In(db => db.PrepareList(Kind(db), Guid.CreateVersion7(), "liste.csv",
            "Organisation;Ansprechperson;Telefon\nVerein A;Ada;1"u8.ToArray(), null, house.Clock.Now, default));
        Assert.Equal("Verein A", await house.In(async db => (await db.LinesOf(list, default)).Single().Cell(Column("name"))));
    }

    [Fact]
    public async Task Names_alone_make_a_list_too_and_a_table_without_names_is_refused()
    {
        var (_, anna) = await house.Begin("Nur Namen");
        await anna.Submit(new { Upload__Pasted = "Schachklub Rochade e.V.\nFörderverein Blockflöte" }, form: "main form[enctype]");
        Assert.Contains("Schachklub Rochade e.V.", anna.Page.QuerySelectorAll("input[name$='.Cells[name]']").Select(one =>
            one.GetAttribute("value")));
        await anna.Open(anna.Page.QuerySelector("a[href$='/verwerfen']")!.GetAttribute("href")!);
        await anna.Submit();
        await anna.Submit(new { Upload__Pasted = "Straße;Ort\nHauptstraße 1;Singen" }, form: "main form[enctype]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("fehlen Überschriften", anna.Text);
    }

    [Theory]
    [InlineData("AWO Kreisverband;verein;7831;Radolfzell\nCaritas;wohlfahrtsverband;78315;Radolfzell")]
    [InlineData("AWO Kreisverband;verein;Radolfzell\nCaritas;wohlfahrtsverband;Radolfzell")]
    [InlineData("Backhaus Beispiel;Firma;Singen\nAWO Kreisverband;Verein;Radolfzell")]
    [InlineData("AWO Kreisverband\tTräger\nCaritas\tVerein")]
    public async Task A_single_word_beside_other_cells_is_no_heading_and_no_line_is_lost(string bare)
    {
        var (_, anna) = await house.Begin($"Ohne Überschriften {bare.Length}");
        await anna.Submit(new { Upload__Pasted = bare }, form: "main form[enctype]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("fehlen Überschriften", anna.Text);
    }

    [Fact]
    public async Task Who_takes_part_already_gets_the_mailbox_of_the_list_and_keeps_it_when_the_list_is_taken_back()
    {
        var (path, anna) = await house.Begin("Nachtrag");
        await anna.Open($"{path}/partner-liste/neu");
        await PartnerLists.Paste(anna, "Name;Kategorie;Ort;E-Mail", "Imkerei Nachtrag;Unternehmen;Singen;",
            "Chor Nachtrag;Verein;Singen;a@chor.example");
        await anna.Submit(form: "form[action$='/eintragen']");
        await anna.Open($"{path}/partner-liste/neu");
        await PartnerLists.Paste(anna, "Name;Kategorie;Ort;E-Mail", "Imkerei Nachtrag;Unternehmen;Singen;post@imkerei.example",
            "Chor Nachtrag;Verein;Singen;b@chor.example");
        Assert.Contains("das Postfach kommt dazu", anna.Text);
        await anna.Submit(form: "form[action$='/eintragen']");
        Assert.Contains("War schon dabei; das Postfach kam dazu.", anna.Text);
        await anna.Submit(form: "form[action$='/ruecknahme']");
        var partners = (await house.Facts(path)).ActivePartnerships.ToDictionary(one => one.Name, one => one.Email);
        Assert.Equal("post@imkerei.example", partners["Imkerei Nachtrag"]);
        Assert.Equal("a@chor.example", partners["Chor Nachtrag"]);
    }

    [Fact]
    public async Task A_postal_code_that_does_not_fit_its_place_is_asked_about_and_never_changed()
    {
        var (_, anna) = await house.Begin("Vier Ziffern");
        await PartnerLists.Paste(anna, "Name;Kategorie;PLZ;Ort", "Chor Vierziffern;Verein;7831;Radolfzell",
            "Imkerei Vierziffern;Unternehmen;1067;Dresden");
        Assert.Contains("Die Postleitzahl „7831“ hat nur vier Ziffern", anna.Text);
        Assert.DoesNotContain("07831", anna.Page.DocumentElement.OuterHtml);
        Assert.Contains("Mit Hinweis (1)", anna.Text);
        var meant = anna.Page.QuerySelectorAll("button").First(button => button.TextContent.Trim() == "78315");
        await anna.Submit(form: "form.lines", button: $"button[formaction='{meant.GetAttribute("formaction")}']");
        Assert.Contains("Keine Zeile braucht noch einen Blick", anna.Text);
        await anna.Open(anna.Path.Split('?')[0] + "?nur=alle");
        await anna.Submit(form: "form[action$='/eintragen']");
        Assert.Contains("2 Partner eingetragen.", anna.Text);
    }

    [Fact]
    public async Task The_templates_are_lists_themselves()
    {
        var (path, anna) = await house.Begin("Vorlage");
        foreach (var format in new[] { "csv", "xlsx" })
        {
            await anna.Open($"{path}/partner-liste/neu");
            var template = await anna.Client.GetByteArrayAsync(ListPaths.Template("partner", format));
            await anna.Upload("main form[enctype]", "Upload.File", template, $"vorlage.{format}");
            Assert.Equal("3", anna.Page.QuerySelector(".figures dd")!.TextContent);
        }
        await anna.Open("/listen/vorlage/gibtesnicht.csv");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }

    private static ListKind Kind(Db db) => db.Catalog.Of<ListKind>().Single(kind => kind.Code == "partner");

    private static ListColumn Column(string code) => PartnerListKind.Only.Columns.Single(column => column.Code == code);
}
