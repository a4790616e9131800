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
    public async Task Only_what_somebody_else_has_changed_is_shown_beside_ones_own()
    {
        var path = await house.Found("Zwei Felder") + "/profil";
        var (anna, carla) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        await anna.Open(path);
        await carla.Open(path);
        await Submit(anna, "Form.Motto", "Von Anna");
        await Submit(carla, "Form.About", "Von Carla");
        var shown = Assert.Single(carla.Page.QuerySelectorAll(".others-version .kern-label"));
        Assert.Equal("Inzwischen gespeichert: Motto", shown.TextContent);
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
