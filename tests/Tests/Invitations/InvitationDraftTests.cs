using System.Net;
using AngleSharp.Html.Dom;
using Buendnisnetz.Alliances;
using Buendnisnetz.Invitations;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Tests.Invitations;

/// <summary>The preview: what is found is said, what is suggested can be taken, and nothing is lost by leaving.</summary>
public sealed class InvitationDraftTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Every_kind_of_problem_is_named_with_what_could_be_meant()
    {
        var (network, carla) = await Office("Netz der Probleme");
        var there = await house.FoundIn(network, "Familie in Achern", "Familie in Bühl", "Familie in Calw", "Familie in Dornstetten");
        await house.FoundIn(null, "Familie in Emden");
        await house.In(async db => (await db.Alliances.ForEnding.FirstAsync(one => one.Id == there[3].Id))
            .End("Es ist vollbracht.", FuzzyDate.OfYear(2025), null, house.Clock.Now));
        await house.Seat(await house.Meet(Cast.Anna), AllianceSeats.Place, there[2].Id, AllianceSeats.Coordinator);
        await carla.Paste(network, $"""
            Familie in Acher;Koordination;Ada Eins;ada@stadt.example
            Familie in Achern;Kordination;Bea Zwei;bea@stadt.example
            Familie in Achern;Stellvertretung;Cem Drei;cem@gmial.com
            Familie in Bühl;Koordination;Dora Vier;dora.stadt.example
            Familie in Bühl;Koordination;Emil Fünf;emil@stadt.example
            Familie in Bühl;Koordination;Emil Fünf;emil@stadt.example
            Familie in Bühl;Koordination;Fritz Sechs;fritz@stadt.example
            Familie in Calw;Koordination;Gül Sieben;guel@stadt.example
            Familie in Calw;Koordination;{Cast.Anna.Name};{Cast.Anna.Email}
            Familie in Emden;Koordination;Hans Acht;hans@stadt.example
            Familie in Dornstetten;Koordination;Ida Neun;ida@stadt.example
            Familie in Achern;Redaktion;{Cast.Greta.Name};{Cast.Greta.Email}
            Familie in Achern;Redaktion;;karl.zehn@stadt.example
            Familie in Bühl;Stellvertretung;"Elf, Lea";lea@stadt.example
            Familie in Calw;Redaktion;Mo Zwölf;mo.zwoelf@googlemail.com
            Familie in Achern;Redaktion;Mo Zwölf;mozwoelf@gmail.com
            """);
        Assert.EndsWith("/pruefen", carla.Path);
        foreach (var said in new[]
        {
            "„Familie in Acher“ kennen wir hier nicht", "Die Rolle „Kordination“ kennen wir nicht", "Meinten Sie „gmail.com“?",
                "fehlt das @-Zeichen", "Dieselbe Person steht schon in Zeile 6",
            "Zeile 6 lädt schon zur Koordination", "Die Koordination von „Familie in Calw“ ist besetzt",
                "schon einen Zugang: Koordination", "gehört nicht zu diesem Netzwerk", "ist beendet", "Der Name fehlt",
            "Meinten Sie „Lea Elf“?", "„mo.zwoelf@googlemail.com“ in Zeile 16 ist vielleicht dasselbe Postfach",
        })
            Assert.Contains(said, carla.Text);
        Assert.Contains(carla.Page.QuerySelectorAll("button"), button => button.TextContent.Trim() == "Karl Zehn");
    }

    [Theory]
    [InlineData("/vorschlaege")]
    [InlineData("weiter=brief")]
    public async Task What_was_typed_goes_along_with_whatever_button_is_pressed(string button)
    {
        var (network, carla) = await Office($"Netz mit {button}");
        await house.FoundIn(network, $"Familie bei {button}");
        await carla.Paste(network, $"Familie bei {button};Koordination;Ada Eins;ada(at)neun.example\n"
            + $"Familie bei {button};Stellvertretung;Bea Zwei;bea@gmial.com");
        var email = carla.Page.QuerySelectorAll("form.lines input[name$='.Email']")
            .First(field => field.GetAttribute("value")!.StartsWith("ada")).GetAttribute("name")!;
        await carla.Press(button, new Dictionary<string, object> { [email] = "ada@typed.example" });
        Assert.Contains("ada@typed.example", await Emails());
        Assert.Equal(button.StartsWith('w'), carla.Path.EndsWith("/abschicken"));
    }

    [Fact]
    public async Task A_line_with_two_problems_is_one_line_and_one_with_a_question_can_be_invited()
    {
        var (network, carla) = await Office("Netz der Zählung");
        await house.FoundIn(network, "Familie in Zahlheim");
        await carla.Paste(network, "Familie in Zahlheim;Kordinatzion;Ada Eins;ada@\n"
            + "Familie in Zahlheim;Redaktion;Bea Zwei;bea@gmial.com\nFamilie in Zahlheim;Redaktion;Cem Drei;cem@zahl.example");
        var figures = carla.Page.QuerySelectorAll(".figures > div").Select(one => string.Join(' ', one.Children.Select(cell =>
            cell.TextContent.Trim()))).ToList();
        Assert.Equal(["können eingeladen werden 2", "davon mit einer Frage 1", "brauchen eine Korrektur 1", "ausgelassen 0"], figures);
        Assert.Contains("Mit Hinweis (2)", carla.Text);
    }

    [Fact]
    public async Task Suggestions_are_taken_one_by_one_or_all_that_are_clear_at_once_and_lines_are_corrected_or_left_out()
    {
        var (network, carla) = await Office("Netz der Vorschläge");
        await house.FoundIn(network, "Familie in Nagold", "Familie in Oberkirch");
        await carla.Paste(network,
            "Familie in Nagolt;Kordination;Ada Eins;ada@vorschlag.example\n"
            + "Familie in Oberkirch;Koordination;Bea Zwei;bea.vorschlag@gmial.com\n"
            + "Familie in Nirgendwo;Redaktion;Cem Drei;cem@vorschlag.example");
        await carla.Submit(form: "form[action$='/vorschlaege']");
        Assert.Equal("bea.vorschlag@gmail.com", Assert.Single(await Emails(), line => line.StartsWith("bea.", StringComparison.Ordinal)));
        await carla.Open(carla.Path.Split('?')[0] + "?nur=hinweise");
        var take = carla.Page.QuerySelectorAll("button").First(button => button.TextContent.Trim() == "Familie in Nagold");
        await carla.Submit(form: "form.lines", button: $"button[formaction='{take.GetAttribute("formaction")}']");
        var email = carla.Page.QuerySelectorAll("form.lines input[name$='.Email']")
            .First(field => field.GetAttribute("value") == "cem@vorschlag.example").GetAttribute("name")!;
        ((IHtmlInputElement)carla.Page.QuerySelector($"input[name='{email.Replace(".Email", ".LeftOut")}']")!).IsChecked = true;
        await carla.Submit(form: "form.lines", button: ".sticky button");
        Assert.Contains("Keine Zeile braucht noch einen Blick", carla.Text);
        Assert.Equal("1", carla.Page.QuerySelector(".figures > div:last-child dd")!.TextContent);
    }

    [Fact]
    public async Task A_file_from_Windows_sent_twice_is_one_draft_and_waits_for_its_office()
    {
        var (network, carla) = await Office("Netz der Dateien");
        await house.FoundIn(network, "Familie in Überlingen");
        var token = (await carla.Open(InvitationPaths.New)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var content = InvitationHouse.Windows("Bündnis;Rolle;Name;E-Mail\r\nFamilie in Überlingen;Koordination;Jörg "
            + "Weiß;joerg@ueberlingen.example\r\n");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3)
            .Select(_ => carla.Client.PostAsync(InvitationPaths.New, InvitationHouse.File(token, content, network.Slug))));
        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single(answers.Select(answer => answer.RequestMessage!.RequestUri!.AbsolutePath).Distinct());
        await carla.Open(InvitationPaths.All);
        Assert.Contains("liste.csv", carla.Text);
        Assert.Contains("Entwurf", carla.Text);
    }

    [Fact]
    public async Task A_workbook_is_refused_with_what_to_do()
    {
        var (network, carla) = await Office("Netz der Mappen");
        var token = (await carla.Open(InvitationPaths.New)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var answer = await carla.Client.PostAsync(InvitationPaths.New,
            InvitationHouse.File(token, [0x50, 0x4B, 3, 4, 0, 0], network.Slug));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("als „CSV“", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Lists_belong_to_their_office()
    {
        var (network, carla) = await Office("Netz der Türen");
        await house.FoundIn(network, "Familie in Prüm");
        await carla.Paste(network, "Familie in Prüm;Koordination;Ada Eins;ada@pruem.example");
        var dragan = await house.Meet(Cast.Dragan);
        var other = await house.In(async db => db.Networks.Add(Network.Begin(new NetworkProfile(NetworkKind.RegionalNetwork,
            "Ein anderes.", ""), "Netz nebenan", await db.FreeNetworkSlug("Netz nebenan"), null, house.Clock.Now)).Entity);
        await house.Seat(dragan, NetworkSeats.Place, other.Id, NetworkSeats.Office);
        var stranger = await house.SignIn(dragan);
        await stranger.Open(carla.Path);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.Open(InvitationPaths.All);
        Assert.DoesNotContain("Eingefügte Liste", stranger.Text);
        var anna = await house.SignIn(Cast.Bilal);
        await anna.Open(InvitationPaths.All);
        Assert.Equal(HttpStatusCode.Forbidden, anna.Status);
    }

    [Fact]
    public async Task The_directory_prepares_the_lines_of_alliances_without_a_coordinator()
    {
        var (network, carla) = await Office("Netz der Lücken");
        var there = await house.FoundIn(network, "Familie in Soest", "Familie in Trier");
        await house.Seat(await house.Meet(Cast.Anna), AllianceSeats.Place, there[0].Id, AllianceSeats.Coordinator);
        await carla.Open(InvitationPaths.NewFor(network.Slug));
        await carla.Submit(form: "main .panel form");
        Assert.Contains("Der Name fehlt", carla.Text);
        Assert.Contains(carla.Page.QuerySelectorAll("input[name$='.Alliance']"),
            field => field.GetAttribute("value") == "Familie in Trier");
        Assert.DoesNotContain(carla.Page.QuerySelectorAll("input[name$='.Alliance']"),
            field => field.GetAttribute("value") == "Familie in Soest");
        var template = await carla.Client.GetByteArrayAsync(InvitationPaths.Template);
        Assert.Equal(2, InvitationList.Read(template).Count);
    }

    private async Task<(Network Network, Browser Carla)> Office(string name) =>
        (await house.BeginNetwork(name), await house.SignIn(Cast.Carla));

    private Task<List<string>> Emails() => house.In(db => db.Invitations.Select(line => line.Email).ToListAsync());
}
