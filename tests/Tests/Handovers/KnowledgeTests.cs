using System.Net;
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
        house.Clock.Advance(TimeSpan.FromDays(101));
        anna = await house.SignIn(Cast.Anna);
        await anna.Open("/schreibtisch");
        Assert.Null(anna.Page.QuerySelector(".first-days"));
        await anna.Open($"{path}/erste-hundert-tage");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }
}
