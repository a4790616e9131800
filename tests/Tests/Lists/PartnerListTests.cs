using AngleSharp.Html.Dom;
using System.Net;
using System.Text;
using Buendnisnetz.Alliances;
using Buendnisnetz.Lists;
using Buendnisnetz.Organisations;
using Buendnisnetz.Partners;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Handovers;
using Buendnisnetz.Tests.Invitations;
using Buendnisnetz.Tests.Reviews;

namespace Buendnisnetz.Tests.Lists;

/// <summary>Many partners at once: what is found is said, what is suggested can be taken, what was entered can be taken back.</summary>
public sealed class PartnerListTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Every_kind_of_line_is_told_apart_and_what_is_ready_is_entered_by_the_verbs_of_the_single_form()
    {
        var (path, anna) = await Begin("Vielfalt");
        await Known("Nähstube Vielfalt", "verein", "Singen");
        await Known("Werkhof Vielfalt", "unternehmen", "Singen");
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
        var (_, anna) = await Begin("Nur Namen");
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
        var (_, anna) = await Begin($"Ohne Überschriften {bare.Length}");
        await anna.Submit(new { Upload__Pasted = bare }, form: "main form[enctype]");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("fehlen Überschriften", anna.Text);
    }

    [Fact]
    public async Task Who_takes_part_already_gets_the_mailbox_of_the_list_and_keeps_it_when_the_list_is_taken_back()
    {
        var (path, anna) = await Begin("Nachtrag");
        await anna.Open($"{path}/partner-liste/neu");
        await Paste(anna, "Name;Kategorie;Ort;E-Mail", "Imkerei Nachtrag;Unternehmen;Singen;",
            "Chor Nachtrag;Verein;Singen;a@chor.example");
        await anna.Submit(form: "form[action$='/eintragen']");
        await anna.Open($"{path}/partner-liste/neu");
        await Paste(anna, "Name;Kategorie;Ort;E-Mail", "Imkerei Nachtrag;Unternehmen;Singen;post@imkerei.example",
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
        var (_, anna) = await Begin("Vier Ziffern");
        await Paste(anna, "Name;Kategorie;PLZ;Ort", "Chor Vierziffern;Verein;7831;Radolfzell",
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
    public async Task Who_was_there_already_is_not_counted_as_entered()
    {
        var (path, anna) = await Begin("Gezählt");
        await Paste(anna, "Name;Kategorie;Ort;E-Mail", "Chor Gezählt;Verein;Singen;a@gezaehlt.example", "Hof Gezählt;Unternehmen;Singen;");
        await anna.Submit(form: "form[action$='/eintragen']");
        await anna.Open($"{path}/partner-liste/neu");
        await Paste(anna, "Name;Kategorie;Ort;E-Mail", "Chor Gezählt;Verein;Singen;", "Freibadfreunde Engen;Verein;Engen;");
        await anna.Submit(form: "form[action$='/eintragen']");
        Assert.Contains("1 Partner eingetragen, 1 war schon da.", anna.Text);
        await anna.Open($"{path}/partner-liste/neu");
        await Paste(anna, "Name;Kategorie;Ort;E-Mail", "Hof Gezählt;Unternehmen;Singen;post@gezaehlt.example",
            "Lesepaten Welschingen;Verein;Engen;",
            "Chor Gezählt;Verein;Singen;");
        Assert.Contains("1 Partner eintragen, 1 ergänzen", anna.Text);
        await anna.Submit(form: "form[action$='/eintragen']");
        Assert.Contains("1 Partner eingetragen, 1 war schon da und ist ergänzt, 1 unverändert.", anna.Text);
    }

    [Fact]
    public async Task A_list_is_taken_back_as_a_whole_and_what_somebody_has_changed_or_uses_stays()
    {
        var (path, anna) = await Begin("Rückweg");
        var other = await house.Found("Rückweg nebenan");
        await anna.Open($"{path}/partner-liste/neu");
        await Paste(anna, "Name;Kategorie;Ort", "Imkerei Rückweg;Unternehmen;Singen", "Chor Rückweg;Verein;Singen",
            "Zirkus Rückweg;Verein;Singen");
        await anna.Submit(form: "form[action$='/eintragen']");
        var list = anna.Path;
        var chor = (await house.Facts(path)).Partnerships.Single(one => one.Name == "Chor Rückweg");
        await anna.Open($"{path}/partner-pflege/{chor.Id}");
        await anna.Submit(new { Contribution = "Weihnachtslieder" });
        await house.In(async db => (await db.Alliances.ForJoining.FirstAsync(one => one.Slug == other.Substring("/buendnisse/".Length)))
            .Join(await db.Organisations.FirstAsync(one => one.Name == "Zirkus Rückweg"), null, null, null, house.Clock.Now));
        await anna.Open(list);
        await anna.Submit(form: "form[action$='/ruecknahme']");
        Assert.Contains("Chor Rückweg bleibt eingetragen", anna.Text);
        Assert.Contains("Die Organisation Zirkus Rückweg bleibt", anna.Text);
        var names = (await house.Facts(path)).Partnerships.Select(one => one.Name).ToList();
        Assert.DoesNotContain("Imkerei Rückweg", names);
        Assert.DoesNotContain("Zirkus Rückweg", names);
        Assert.Contains("Chor Rückweg", names);
        Assert.Equal(["Chor Rückweg", "Zirkus Rückweg"], await house.In(db => db.Organisations.Where(one => one.Name.EndsWith("Rückweg"))
            .OrderBy(one => one.Name).Select(one => one.Name).ToListAsync()));
        await house.RunJobs();
        await anna.Open("/suche?q=Imkerei+R%C3%BCckweg");
        Assert.DoesNotContain("Imkerei Rückweg</a>", anna.Page.DocumentElement.OuterHtml);
    }

    [Fact]
    public async Task What_was_typed_goes_along_when_the_list_is_entered()
    {
        var (path, anna) = await Begin("Tippt noch");
        await Paste(anna, "Name;Kategorie;Ort", "Chor Getippt;Verein;Engen", "Segelclub Getippt;;Engen");
        await anna.Press("/eintragen", new Dictionary<string, object> { ["Form[0].Cells[kategorie]"] = "Stiftung" });
        Assert.Contains("2 Partner eingetragen", anna.Text);
        var there = (await house.Facts(path)).ActivePartnerships.Single(one => one.Name == "Segelclub Getippt");
        Assert.Equal("stiftung", there.CategoryCode);
    }

    [Fact]
    public async Task Sent_twice_and_by_two_people_at_once_every_partner_stands_there_once()
    {
        var (path, anna) = await Begin("Zu zweit");
        await Paste(anna, ["Name;Kategorie;Ort", .. Enumerable.Range(1, 12).Select(at => $"Hof Zweifach {at:00};Unternehmen;Engen")]);
        var bilal = await house.SignIn(Cast.Bilal);
        await bilal.Open(anna.Path);
        var (hers, his) = (anna.FillIn(form: "form[action$='/eintragen']"), bilal.FillIn(form: "form[action$='/eintragen']"));
        await Task.WhenAll(Send(anna, hers), Send(anna, hers), Send(bilal, his));
        Assert.Equal(12, (await house.Facts(path)).Partnerships.Count(one => one.Name.StartsWith("Hof Zweifach")));
        Assert.Equal(12, await house.In(db => db.Organisations.CountAsync(one => one.Name.StartsWith("Hof Zweifach"))));
    }

    [Fact]
    public async Task The_same_file_sent_twice_is_one_draft_that_waits_for_the_team_and_for_nobody_else()
    {
        var (path, anna) = await Begin("Wartet");
        await Paste(anna, "Name;Kategorie", "Schachklub Wartet;Verein");
        var draft = anna.Path.Split('?')[0];
        await anna.Open($"{path}/partner-liste/neu");
        Assert.Contains("Entwurf vom", anna.Text);
        await Paste(anna, "Name;Kategorie", "Schachklub Wartet;Verein");
        Assert.Equal(draft, anna.Path.Split('?')[0]);
        var stranger = await house.SignIn(Cast.Dragan);
        foreach (var address in new[] { draft, draft.Replace("/pruefen", ""), draft.Replace("/pruefen", "/verwerfen") })
        {
            await stranger.Open(address);
            Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        }
        var there = await house.Found("Wartet woanders");
        await house.Seat(await house.Meet(Cast.Dragan), AllianceSeats.Place, (await house.AllianceAt(there)).Id, AllianceSeats.Editor);
        await stranger.Open(draft);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.Open($"{path}/partner-liste/neu");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
    }

    [Fact]
    public async Task What_was_chosen_holds_until_the_name_is_changed_and_typed_corrections_are_kept()
    {
        var (path, anna) = await Begin("Auswahl");
        await Known("Backstube Auswahl", "handwerksbetrieb", "Engen");
        await Paste(anna, "Name;Kategorie;Ort", "Backstube Auswahl KG;Handwerksbetrieb;Engen", "Ohne Art;;Engen");
        var none = anna.Page.QuerySelectorAll("button").First(one => one.TextContent.Trim() == "Nein, neu anlegen");
        await anna.Submit(form: "form.lines", button: $"button[formaction='{none.GetAttribute("formaction")}']");
        await anna.Submit(new Dictionary<string, object> { ["Form[0].Cells[kategorie]"] = "Stiftung" }, form: "form.lines",
            button: ".sticky button");
        Assert.Contains("Keine Zeile braucht noch einen Blick", anna.Text);
        await anna.Submit(form: "form[action$='/eintragen']");
        var partners = (await house.Facts(path)).Partnerships.ToDictionary(one => one.Name);
        Assert.Contains("Backstube Auswahl KG", partners.Keys);
        Assert.Equal("stiftung", partners["Ohne Art"].CategoryCode);
    }

    [Fact]
    public async Task The_templates_are_lists_themselves()
    {
        var (path, anna) = await Begin("Vorlage");
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

    private static async Task Send(Browser browser, FilledForm form)
    {
        using var message = form.Message();
        using var answer = await browser.Client.SendAsync(message);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static Task<IHtmlDocument> Paste(Browser browser, params string[] lines) =>
        browser.Submit(new { Upload__Pasted = string.Join('\n', lines) }, form: "main form[enctype]");

    private static ListKind Kind(Db db) => db.Catalog.Of<ListKind>().Single(kind => kind.Code == "partner");

    private static ListColumn Column(string code) => PartnerListKind.Only.Columns.Single(column => column.Code == code);

    private async Task<(string Path, Browser Anna)> Begin(string name)
    {
        var path = await house.Found(name);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/partner-liste/neu");
        return (path, anna);
    }

    private Task<Organisation> Known(string name, string category, string town) =>
        house.In(db => db.EnterOrganisation(name, new OrganisationFacts(category, town), null, house.Clock.Now));
}
