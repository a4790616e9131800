using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

public sealed class EndTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task An_end_names_its_successor_and_both_pages_link_to_each_other()
    {
        var (old, heir) = (await house.Found("Geht zu Ende"), await house.Found("Führt weiter"));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{old}/beenden");
        var successor = anna.Page.QuerySelectorAll("select[name=Successor] option").First(option => option.TextContent == "Führt weiter")
            .GetAttribute("value");
        await anna.Submit(new { On = "2026", Reason = "Wir gehen zusammen.", Successor = successor, Understood = true }, "main form");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        Assert.NotNull((await house.Visit().Open(old)).QuerySelector($"main .notice a[href='{heir}']"));
        Assert.NotNull((await house.Visit().Open(heir)).QuerySelector($"main .notice a[href='{old}']"));
    }

    [Fact]
    public async Task After_the_end_the_pages_are_frozen_and_a_founding_anew_is_possible()
    {
        var path = await house.Found("Kehrt wieder");
        await house.Change("Kehrt wieder", alliance => alliance.End("Fertig.", FuzzyDate.OfYear(2026), null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/profil");
        Assert.Equal(path, anna.Path);
        await anna.Open($"{path}/neu-gruenden");
        await anna.Submit(new { Reason = "Es gibt wieder Menschen, die wollen." }, "main form");
        Assert.Equal(LifeState.Founding, await house.StateOf("Kehrt wieder"));
        await anna.Open($"{path}/starten");
        await anna.Submit();
        Assert.Equal(LifeState.Active, await house.StateOf("Kehrt wieder"));
        var text = (await house.Visit().Open(path)).QuerySelector("main")!.TextContent;
        Assert.Contains("Ende der Bündnisarbeit", text);
        Assert.Contains("Neu gegründet", text);
    }

    [Fact]
    public async Task Every_forbidden_step_explains_itself()
    {
        var path = await house.Found("Erklärt sich");
        var anna = await house.SignIn(Cast.Anna);
        var text = (await anna.Open($"{path}/leben")).QuerySelector("section[aria-labelledby=schritte] details")!.TextContent;
        foreach (var verb in new[] { "Gründung beginnen", "Arbeit aufnehmen", "Wieder starten", "Neu gründen" }) Assert.Contains(verb,
            text);
        Assert.Contains("schon aktiv", (await anna.Open($"{path}/wieder-starten")).QuerySelector("main .notice")!.TextContent);
        await anna.Open($"{path}/neu-gruenden");
        Assert.Contains("besteht noch", anna.Page.QuerySelector("main .notice")!.TextContent);
    }

    [Fact]
    public async Task An_idea_is_seen_by_those_who_work_on_it_and_nobody_else()
    {
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/buendnis-neu");
        await edda.Submit(new { Name = "Nur ein Gedanke", IsIdea = true });
        var visitor = house.Visit();
        await visitor.Open("/buendnisse/nur-ein-gedanke");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        Assert.DoesNotContain("nur-ein-gedanke", await visitor.Client.GetStringAsync("/sitemap.xml"));
        Assert.DoesNotContain("Nur ein Gedanke", (await visitor.Open("/buendnisse")).QuerySelector("main")!.TextContent);
        await edda.Open("/buendnisse/nur-ein-gedanke/leben/gruendungsbeginn");
        await edda.Submit(form: "main form");
        await visitor.Open("/buendnisse/nur-ein-gedanke");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);
    }
}
