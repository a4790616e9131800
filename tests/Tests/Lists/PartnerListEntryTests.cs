using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Handovers;
using Buendnisnetz.Tests.Invitations;
using Buendnisnetz.Tests.Reviews;

namespace Buendnisnetz.Tests.Lists;

/// <summary>Many partners at once, entered: once whoever sends it how often, taken back as a whole, waiting for the team.</summary>
public sealed class PartnerListEntryTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Who_was_there_already_is_not_counted_as_entered()
    {
        var (path, anna) = await house.Begin("Gezählt");
        await PartnerLists.Paste(anna, "Name;Kategorie;Ort;E-Mail", "Chor Gezählt;Verein;Singen;a@gezaehlt.example",
            "Hof Gezählt;Unternehmen;Singen;");
        await anna.Submit(form: "form[action$='/eintragen']");
        await anna.Open($"{path}/partner-liste/neu");
        await PartnerLists.Paste(anna, "Name;Kategorie;Ort;E-Mail", "Chor Gezählt;Verein;Singen;", "Freibadfreunde Engen;Verein;Engen;");
        await anna.Submit(form: "form[action$='/eintragen']");
        Assert.Contains("1 Partner eingetragen, 1 war schon da.", anna.Text);
        await anna.Open($"{path}/partner-liste/neu");
        await PartnerLists.Paste(anna, "Name;Kategorie;Ort;E-Mail", "Hof Gezählt;Unternehmen;Singen;post@gezaehlt.example",
            "Lesepaten Welschingen;Verein;Engen;",
            "Chor Gezählt;Verein;Singen;");
        Assert.Contains("1 Partner eintragen, 1 ergänzen", anna.Text);
        await anna.Submit(form: "form[action$='/eintragen']");
        Assert.Contains("1 Partner eingetragen, 1 war schon da und ist ergänzt, 1 unverändert.", anna.Text);
    }

    [Fact]
    public async Task A_list_is_taken_back_as_a_whole_and_what_somebody_has_changed_or_uses_stays()
    {
        var (path, anna) = await house.Begin("Rückweg");
        var other = await house.Found("Rückweg nebenan");
        await anna.Open($"{path}/partner-liste/neu");
        await PartnerLists.Paste(anna, "Name;Kategorie;Ort", "Imkerei Rückweg;Unternehmen;Singen", "Chor Rückweg;Verein;Singen",
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
        var (path, anna) = await house.Begin("Tippt noch");
        await PartnerLists.Paste(anna, "Name;Kategorie;Ort", "Chor Getippt;Verein;Engen", "Segelclub Getippt;;Engen");
        await anna.Press("/eintragen", new Dictionary<string, object> { ["Form[0].Cells[kategorie]"] = "Stiftung" });
        Assert.Contains("2 Partner eingetragen", anna.Text);
        var there = (await house.Facts(path)).ActivePartnerships.Single(one => one.Name == "Segelclub Getippt");
        Assert.Equal("stiftung", there.CategoryCode);
    }

    [Fact]
    public async Task Sent_twice_and_by_two_people_at_once_every_partner_stands_there_once()
    {
        var (path, anna) = await house.Begin("Zu zweit");
        await PartnerLists.Paste(anna, ["Name;Kategorie;Ort",
            .. Enumerable.Range(1, 12).Select(at => $"Hof Zweifach {at:00};Unternehmen;Engen")]);
        var bilal = await house.SignIn(Cast.Bilal);
        await bilal.Open(anna.Path);
        var (hers, his) = (anna.FillIn(form: "form[action$='/eintragen']"), bilal.FillIn(form: "form[action$='/eintragen']"));
        await Task.WhenAll(PartnerLists.Send(anna, hers), PartnerLists.Send(anna, hers), PartnerLists.Send(bilal, his));
        Assert.Equal(12, (await house.Facts(path)).Partnerships.Count(one => one.Name.StartsWith("Hof Zweifach")));
        Assert.Equal(12, await house.In(db => db.Organisations.CountAsync(one => one.Name.StartsWith("Hof Zweifach"))));
    }

    [Fact]
    public async Task The_same_file_sent_twice_is_one_draft_that_waits_for_the_team_and_for_nobody_else()
    {
        var (path, anna) = await house.Begin("Wartet");
        await PartnerLists.Paste(anna, "Name;Kategorie", "Schachklub Wartet;Verein");
        var draft = anna.Path.Split('?')[0];
        await anna.Open($"{path}/partner-liste/neu");
        Assert.Contains("Entwurf vom", anna.Text);
        await PartnerLists.Paste(anna, "Name;Kategorie", "Schachklub Wartet;Verein");
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
        var (path, anna) = await house.Begin("Auswahl");
        await house.Known("Backstube Auswahl", "handwerksbetrieb", "Engen");
        await PartnerLists.Paste(anna, "Name;Kategorie;Ort", "Backstube Auswahl KG;Handwerksbetrieb;Engen", "Ohne Art;;Engen");
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
}
