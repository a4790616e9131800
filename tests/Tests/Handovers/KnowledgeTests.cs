using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Handovers;

public sealed class KnowledgeTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_note_stands_in_the_dossier_and_nowhere_in_public()
    {
        var path = await house.Found("Wissen");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{path}/wissen/notiz");
        await carla.Submit(new { Form__Title = "Schlüssel", Form__Body = "Den **Schlüssel** hat die Pforte." });
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/dossier");
        var dossier = anna.Page.QuerySelector(".dossier")!;
        foreach (var part in new[]
        {
            "Den Schlüssel hat die Pforte.", "Sportverein Beispiel", "familie@example.org", Cast.Bilal.Email, "April 2010",
        })
            Assert.Contains(part, dossier.TextContent);
        await house.RunJobs();
        Assert.DoesNotContain("Pforte", (await house.Visit().Open(path)).QuerySelector("main")!.TextContent);
        var found = (await house.Visit().Open("/suche?q=Pforte")).QuerySelector("main")!.TextContent;
        Assert.DoesNotContain("Pforte", found.Replace("Pforte“", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_title_of_a_restricted_draft_stays_out_of_the_dossier_of_who_only_edits()
    {
        var path = await house.Found("Verschwiegen");
        await house.In(async db =>
        {
            var alliance = await db.Alliances.FirstAsync(one => one.Name == "Verschwiegen");
            foreach (var (title, visibility) in new[] { ("Geheime Trennung", Visibility.Restricted), ("Offenes Fest", Visibility.Public) })
                db.News.Add(NewsItem.Write(alliance, new NewsText(title, "Kurz", "Lang", visibility), Slug.Of(title), null,
                    house.Clock.Now));
        });
        var editor = (await (await house.SignIn(Cast.Carla)).Open($"{path}/dossier")).QuerySelector(".dossier")!.TextContent;
        Assert.Contains("Offenes Fest", editor);
        Assert.DoesNotContain("Geheime Trennung", editor);
        Assert.Contains("Geheime Trennung", (await (await house.SignIn(Cast.Anna)).Open($"{path}/dossier")).Body!.TextContent);
    }

    [Fact]
    public async Task The_first_hundred_days_tick_themselves_where_they_can_and_end_by_themselves()
    {
        var path = await house.Found("Hundert Tage");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open("/schreibtisch");
        Assert.NotNull(anna.Page.QuerySelector($".first-days a[href='{path}/erste-hundert-tage']"));
        await anna.Open($"{path}/erste-hundert-tage");
        Assert.NotNull(anna.Page.QuerySelector("#stellvertretung.done"));
        Assert.NotNull(anna.Page.QuerySelector("#wissen.open"));
        await anna.Submit(form: "#dossier form");
        Assert.NotNull(anna.Page.QuerySelector("#dossier.done"));
        await anna.Open($"{path}/wissen/notiz");
        await anna.Submit(new { Form__Title = "Jahreslauf", Form__Body = "Im Mai ist Familientag." });
        await anna.Open($"{path}/erste-hundert-tage");
        Assert.NotNull(anna.Page.QuerySelector("#wissen.done"));

        var bilal = await house.SignIn(Cast.Bilal);
        await bilal.Open($"{path}/erste-hundert-tage");
        Assert.Equal(HttpStatusCode.NotFound, bilal.Status);
        house.Clock.Advance(TimeSpan.FromDays(8));
        await anna.Open("/schreibtisch");
        Assert.Contains("um den", anna.Page.QuerySelector(".first-days a[href='/profil/passkeys']")!.ParentElement!.TextContent);
        house.Clock.Advance(TimeSpan.FromDays(101));
        anna = await house.SignIn(Cast.Anna);
        await anna.Open("/schreibtisch");
        Assert.Null(anna.Page.QuerySelector(".first-days"));
        await anna.Open($"{path}/erste-hundert-tage");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }
}
