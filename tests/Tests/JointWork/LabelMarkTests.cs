using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.JointWork;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Lifecycle;
using Buendnisnetz.Tests.Platform;

namespace Buendnisnetz.Tests.JointWork;

/// <summary>What a place that bears a label puts on its door, and what becomes of a label when those who carry it rest or end.</summary>
public sealed class LabelMarkTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_picture_of_a_label_stands_on_its_page_and_its_sticker_until_it_is_taken_down()
    {
        var pair = await house.Pair("Zeigt ein Zeichen");
        var (label, place) = await house.Labelled(pair, "Zeichenpunkt");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open(label.Below("bild"));
        await carla.Upload("main form[enctype]", "Upload", await TestPicture.Jpeg(), "a.jpg", ("Alt", ""), ("Credit", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, carla.Status);
        await carla.Open(label.Below("bild"));
        await carla.Upload("main form[enctype]", "Upload", await TestPicture.Jpeg(), "a.jpg", ("Alt", "Ein Stuhl im Kreis."),
            ("Credit", "Stadt"));
        Assert.Equal(label.Path, carla.Path);
        var picture = (await house.Visit().Open(label.Path)).QuerySelector("main img")!;
        Assert.Equal("Ein Stuhl im Kreis.", picture.GetAttribute("alt"));
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(picture.GetAttribute("src"))).StatusCode);
        var sticker = await carla.Open($"{label.PlaceOf(place)}/aufkleber");
        Assert.Contains("data:image/webp;base64,", sticker.QuerySelector(".plaque")!.InnerHtml);
        var stranger = await house.SignIn(Cast.Greta);
        await stranger.Open(label.Below("bild"));
        Assert.Equal(HttpStatusCode.Forbidden, stranger.Status);
        await carla.Open(label.Below("bild"));
        await carla.Submit(form: "form[action$='/bild/entfernung']");
        Assert.Equal(HttpStatusCode.NotFound, (await house.Visit().Client.GetAsync(picture.GetAttribute("src"))).StatusCode);
    }

    [Fact]
    public async Task A_sticker_names_label_place_and_year_and_leads_to_a_page_that_says_whether_it_holds()
    {
        var pair = await house.Pair("Klebt");
        var (label, place) = await house.Labelled(pair, "Klebepunkt");
        var anna = await house.SignIn(Cast.Anna);
        var sheet = (await anna.Open($"{label.PlaceOf(place)}/aufkleber")).QuerySelector(".plaque")!;
        foreach (var words in new[] { "Klebepunkt", "Bücherei & Café, Singen", "seit 2024", pair.Network.Name })
            Assert.Contains(words, sheet.QuerySelector("title")!.TextContent);
        Assert.True(sheet.QuerySelectorAll("svg svg path, svg svg rect").Length > 0);
        Assert.Contains("plaque-a4", (await anna.Open($"{label.PlaceOf(place)}/aufkleber?groesse=a4")).QuerySelector(".plaque")!.ClassName);
        var drawing = await anna.Client.GetAsync($"{label.PlaceOf(place)}/aufkleber/svg");
        Assert.Equal("image/svg+xml", drawing.Content.Headers.ContentType!.MediaType);
        Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(await drawing.Content.ReadAsStringAsync()).Root!.Name.LocalName);
        Assert.Contains("seit 1. Mai 2024", await Text(house.Visit(), label.PlaceOf(place)));
        Assert.InRange(await house.Queries.During(() => house.Visit().Open(label.PlaceOf(place))), 1, 4);
        var greta = await house.SignIn(Cast.Greta);
        await greta.Open($"{label.PlaceOf(place)}/aufkleber");
        Assert.Equal(HttpStatusCode.Forbidden, greta.Status);
        await anna.Open(label.Below($"vergabe/{place.Id}/ende"));
        await anna.Submit(new { Reason = "Es gibt den Stuhl nicht mehr." });
        Assert.Contains("nicht mehr", await Text(house.Visit(), label.PlaceOf(place)));
        Assert.DoesNotContain("Es gibt den Stuhl nicht mehr.", await Text(house.Visit(), label.PlaceOf(place)));
        await anna.Open($"{label.PlaceOf(place)}/aufkleber");
        Assert.Equal(label.PlaceOf(place), anna.Path);
        await anna.Open(label.Below($"ort/{Guid.NewGuid()}"));
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }

    [Fact]
    public void A_plaque_breaks_long_words_and_says_what_does_not_fit()
    {
        Assert.Equal(["Vereinbarkeit", "sförderungsma", "ßnahmen hier"], Plaque.Lines("Vereinbarkeitsförderungsmaßnahmen hier", 13, 3));
        Assert.Equal(["eins zwei", "drei vie…"], Plaque.Lines("eins zwei drei vier fünf sechs", 9, 2));
        var drawn = new Plaque("<b>&", "Satz", "Ort", "seit 2024", "Netz", "https://netz.example/label/a").Svg();
        Assert.Equal("svg", System.Xml.Linq.XDocument.Parse(drawn).Root!.Name.LocalName);
        Assert.DoesNotContain("<b>", drawn);
    }

    [Theory]
    [InlineData(PauseFate.Rest, true)]
    [InlineData(PauseFate.HandOver, false)]
    public async Task An_alliance_that_pauses_keeps_its_label_or_leaves_it_to_the_others(PauseFate fate, bool carries)
    {
        var pair = await house.Pair($"Pausiert {fate}");
        var (label, place) = await house.Labelled(pair, $"Pausenpunkt {fate}");
        await house.In(async db =>
        {
            var ours = await db.Alliances.ForPausing.FirstAsync(one => one.Id == pair.Ours.Id);
            var now = house.Clock.Now;
            ours.Pause(Plans.Good(ours) with
            {
                From = FuzzyDate.OfDay(now.BerlinDay),
                LookBackOn = now.BerlinDay.AddYears(1),
                Things = [new("label", label.Id, label.Name, fate)],
            }, null, now);
        });
        Assert.Equal(carries, (await Carriers(label)).Contains(pair.Ours.Id));
        Assert.Contains(pair.Theirs.Id, await Carriers(label));
        Assert.Contains("Bücherei", await Text(house.Visit(), label.Path));
        Assert.Contains("seit", await Text(house.Visit(), label.PlaceOf(place)));
        var carla = await house.SignIn(Cast.Carla);
        Assert.NotNull((await carla.Open($"{label.PlaceOf(place)}/aufkleber")).QuerySelector(".plaque svg"));
    }

    [Fact]
    public async Task A_label_outlives_its_network_its_members_go_on_giving_it_and_no_new_one_begins()
    {
        var pair = await house.Pair("Endet als Netz");
        var (label, place) = await house.Labelled(pair, "Bleibepunkt");
        await house.In(async db => (await db.Networks.FirstAsync(one => one.Id == pair.Network.Id))
            .End(FuzzyDate.OfDay(house.Clock.Today), null, house.Clock.Now));
        await house.RunJobs();
        Assert.Contains("Bücherei", await Text(house.Visit(), label.Path));
        Assert.Contains("Trägt das Label", await Text(house.Visit(), label.PlaceOf(place)));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(label.Below("vergabe"));
        await anna.Submit(new { Form__Name = "Rathaus", Form__Town = "Engen" });
        Assert.Equal(label.Path, anna.Path);
        await house.In(async db => Assert.Throws<Refusal>(() => Label.Begin(db.Networks.First(one => one.Id == pair.Network.Id),
            new("Neues Label", "Satz", "Stuhl"), "neues-label", null, house.Clock.Now)));
    }

    private Task<List<Guid>> Carriers(Label label) => house.In(db => db.Set<LabelCarrier>().Where(one => one.LabelId == label.Id
        && one.Until == null).Select(one => one.AllianceId).ToListAsync());

    private static async Task<string> Text(Browser browser, string path) => (await browser.Open(path)).QuerySelector("main")!.TextContent;
}
