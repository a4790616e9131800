using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Library;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Events;
using Buendnisnetz.Tests.Projects;

namespace Buendnisnetz.Tests.Library;

/// <summary>Materials lie with the projects and events for which they were made.</summary>
public sealed class AttachingTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_material_is_found_on_the_page_of_its_project_and_the_project_on_its_own()
    {
        var (home, anna) = (await house.FoundBy(Cast.Anna, "Legt dazu"), await house.SignIn(Cast.Anna));
        var made = await house.Published("Legt dazu", "Flyer zum Heft");
        var project = await house.Publish(home.Split('/')[^1], "Gutscheinheft mit Flyer");
        var path = (await anna.Open(project.Path)).QuerySelector("a[href*='/materialien/bei/project/']")!.GetAttribute("href")!.Split('?')[0];
        var hands = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => house.SignIn(Cast.Anna)));
        foreach (var hand in hands) await hand.Open($"{path}?suche=heft");
        await Task.WhenAll(hands.Select(hand => hand.Submit(form: "main form.panel")));
        Assert.All(hands, hand => Assert.Contains("Das Material ist dazugelegt.", hand.Page.Body!.TextContent));
        Assert.Equal(1, await house.In(db => db.MaterialAttachments.CountAsync(one => one.MaterialId == made.Id)));
        var visitor = house.Visit();
        Assert.Contains("Flyer zum Heft", (await visitor.Open(project.Path)).QuerySelector("main")!.TextContent);
        Assert.Contains("Gutscheinheft mit Flyer", (await visitor.Open(made.Path)).QuerySelector("main")!.TextContent);

        await anna.Open($"{path}?suche=heft");
        Assert.Null(anna.Page.QuerySelector("main form.panel")); // It is not offered twice.
        await anna.Open(path);
        await anna.Submit(form: "main form.inline-form");
        Assert.DoesNotContain("Flyer zum Heft", (await visitor.Open(project.Path)).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task What_one_may_not_read_is_neither_attached_nor_shown_and_others_do_not_find_the_page()
    {
        await house.FoundBy(Cast.Anna, "Hält zurück");
        var home = await house.FoundBy(Cast.Dragan, "Liest nicht mit");
        var inner = await house.Published("Hält zurück", "Nur für das Team", LibraryHouse.Facts("Nur für das Team", Visibility.Place));
        var project = await house.Publish(home.Split('/')[^1], "Offenes Projekt");
        await house.Published("Hält zurück", "Fürs Team und alle");
        var path = $"/materialien/bei/project/{project.Id}";
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{path}?suche=team");
        Assert.DoesNotContain("Nur für das Team", dragan.Page.Body!.TextContent);
        await dragan.Submit(new { Which = inner.Id }, "main form.panel");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, dragan.Status);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(path);
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        await anna.Open($"/materialien/bei/nichts/{project.Id}");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }

    [Fact]
    public async Task An_event_shows_its_slides()
    {
        await house.FoundBy(Cast.Anna, "Zeigt Folien");
        await house.Published("Zeigt Folien", "Folien vom Treffen");
        var held = await house.In(async db => db.CalendarEvents.Add(Planned.Of(await db.Alliances.FirstAsync(one =>
            one.Name == "Zeigt Folien"))).Entity);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"/materialien/bei/event/{held.Id}?suche=folien");
        await anna.Submit(form: "main form.panel");
        Assert.Contains("Folien vom Treffen", (await anna.Open(held.Path)).QuerySelector("main")!.TextContent);
    }
}
