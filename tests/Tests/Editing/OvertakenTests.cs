using AngleSharp.Html.Dom;
using Buendnisnetz.Alliances;
using Buendnisnetz.Handovers;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;
namespace Buendnisnetz.Tests.Editing;

/// <summary>Two people edit one thing: the second sees both versions before anything is stored.</summary>
public sealed class OvertakenTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("profil", "Form.Motto")]
    [InlineData("gruendung", "Form.FoundedAt")]
    [InlineData("anlaufstelle/*", "Form.Hours")]
    [InlineData("partner-pflege/*", "Contribution")]
    [InlineData("wissen/notiz/*", "Form.Title")]
    [InlineData("nachricht/*", "Form.Teaser")]
    [InlineData("meilenstein/*", "Form.Story")]
    public async Task The_second_sees_both_versions_and_decides(string page, string field)
    {
        var path = await Address(await house.Found($"Zu zweit {page[..4]}"), page);
        var (anna, carla) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        await anna.Open(path);
        await carla.Open(path);
        await Submit(anna, field, "Von Anna");
        Assert.Equal(200, (int)anna.Status);
        await Submit(carla, field, "Von Carla");
        Assert.Equal(422, (int)carla.Status);
        Assert.Contains("Von Anna", carla.Page.QuerySelector(".others-version")!.TextContent, StringComparison.Ordinal);
        Assert.Single(carla.Page.QuerySelectorAll(".others-version"));
        await Submit(carla, field, "Von Carla");
        Assert.True((int)carla.Status == 200, carla.Page.QuerySelector(".error-summary")?.TextContent);
        Assert.Contains("Von Carla", (await anna.Open(path)).QuerySelector("main form")!.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_only_one_of_both_has_changed_counts_by_itself()
    {
        var path = await house.Found("Zwei Felder") + "/profil";
        var (anna, carla) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        await anna.Open(path);
        await carla.Open(path);
        await Submit(anna, "Form.Motto", "Von Anna");
        await Submit(carla, "Form.About", "Von Carla");
        Assert.Equal(200, (int)carla.Status);
        Assert.Contains("Was jemand anderes inzwischen gespeichert hat, gilt auch.", carla.Page.Body!.TextContent);
        var form = (await anna.Open(path)).QuerySelector("main form")!;
        Assert.Equal("Von Anna", form.QuerySelector("[name='Form.Motto']")!.GetAttribute("value"));
        Assert.Contains("Von Carla", form.QuerySelector("[name='Form.About']")!.TextContent);
    }

    [Theory]
    [InlineData("Own", "Von Carla")]
    [InlineData("Theirs", "Von Anna")]
    [InlineData("Both", "Von Carla Von Anna")]
    public async Task Where_both_changed_the_same_one_takes_one_of_both_or_joins_them(string choice, string motto)
    {
        var path = await house.Found($"Wählt {choice}") + "/profil";
        var (anna, carla) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        foreach (var one in new[] { anna, carla }) await one.Open(path);
        await anna.Submit(new Dictionary<string, object> { ["Form.Motto"] = "Von Anna", ["Form.About"] = "Über uns, von Anna" });
        await Submit(carla, "Form.Motto", "Von Carla");
        var shown = Assert.Single(carla.Page.QuerySelectorAll(".others-version"));
        Assert.Contains("Anna", shown.QuerySelector(".muted")!.TextContent);
        await carla.Submit(new Dictionary<string, object> { ["Fassung.Form.Motto"] = choice });
        if (choice == "Both")
        {
            Assert.Equal(422, (int)carla.Status);
            Assert.Contains("Beide Texte stehen jetzt hintereinander im Feld.", carla.Page.Body!.TextContent);
            await carla.Submit();
        }
        var form = (await anna.Open(path)).QuerySelector("main form")!;
        Assert.Equal(motto, form.QuerySelector("[name='Form.Motto']")!.GetAttribute("value"));
        Assert.Contains("Über uns, von Anna", form.QuerySelector("[name='Form.About']")!.TextContent);
    }

    [Fact]
    public async Task Who_is_overtaken_twice_is_asked_twice()
    {
        var path = await house.Found("Dreimal schnell") + "/profil";
        var (anna, carla) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        foreach (var one in new[] { anna, carla }) await one.Open(path);
        await Submit(anna, "Form.Motto", "Erst so");
        await Submit(carla, "Form.Motto", "Von Carla");
        await anna.Open(path);
        await Submit(anna, "Form.Motto", "Dann so");
        await carla.Submit(new Dictionary<string, object> { ["Fassung.Form.Motto"] = "Theirs" });
        Assert.Equal(422, (int)carla.Status);
        Assert.Contains("Dann so", carla.Page.QuerySelector(".others-version")!.TextContent);
    }

    [Fact]
    public async Task Who_alone_saves_twice_is_not_asked()
    {
        var path = await house.Found("Allein") + "/profil";
        var anna = await house.SignIn(Cast.Anna);
        foreach (var motto in new[] { "Erst so", "Dann so" })
        {
            await anna.Open(path);
            await Submit(anna, "Form.Motto", motto);
            Assert.Equal(200, (int)anna.Status);
        }
    }

    private static Task<IHtmlDocument> Submit(Browser browser, string field, string text) =>
        browser.Submit(new Dictionary<string, object> { [field] = text }, form: "main form:not([action*='/'])");

    private async Task<string> Address(string alliance, string page)
    {
        if (!page.EndsWith('*')) return $"{alliance}/{page}";
        var id = await house.In(async db =>
        {
            var found = await db.Alliances.Include(one => one.ContactPoints).Include(one => one.Partnerships).Include(one => one.History)
                .FirstAsync(one => one.Slug == alliance.Substring(alliance.LastIndexOf('/') + 1));
            return page[0] switch
            {
                'a' => found.ContactPoints[0].Id,
                'm' => found.Reach(FuzzyDate.OfYear(2012), "Fest", "Viele kamen.", null, house.Clock.Now).Id,
                'p' => found.Partnerships[0].Id,
                'w' => db.KnowledgeNotes.Add(KnowledgeNote.Write(found, "Schlüssel", "Beim Hausmeister.", null, house.Clock.Now)).Entity.Id,
                _ => db.News.Add(NewsItem.Write(found, new("Fest", "Am Samstag.", "", Visibility.Public), "fest", null, house.Clock.Now))
                    .Entity.Id,
            };
        });
        return $"{alliance}/{page[..^1]}{id}";
    }
}
