using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>The team of a host sees the registrations where the organiser grants it, and not before.</summary>
public sealed class HostTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_host_sees_registrations_and_entrance_once_that_is_granted_and_changes_nothing_else()
    {
        var planned = await house.Conference("Mit Gastgeber", 9);
        await house.Register(planned, "Gisa Gast");
        var host = await house.Alliance("Öffnet das Haus", Cast.Dragan);
        var who = await house.In(async db =>
        {
            var known = await db.CalendarEvents.WithPeople.FirstAsync(one => one.Id == planned.Id);
            return db.Add(known.Involve(EventRole.Host, Involved.Of(await db.Alliances.FirstAsync(one => one.Id == host.Id)), null,
                house.Clock.Now)).Entity;
        });
        var (anna, dragan) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Dragan));
        string[] pages = ["anmeldungen", "einlass", "vereinbarungen"];
        foreach (var page in pages) Assert.Equal(HttpStatusCode.NotFound, await Status(dragan, planned.Below(page)));
        await anna.Open(planned.Below("beteiligte"));
        await anna.Submit(form: $"form[action$='{who.Id}/einblick']");
        foreach (var page in pages) Assert.Equal(HttpStatusCode.OK, await Status(dragan, planned.Below(page)));
        Assert.Contains("Gisa Gast", (await dragan.Open(planned.Below("anmeldungen"))).QuerySelector("main")!.TextContent);
        foreach (var page in new[] { "bearbeiten", "anmeldungen/liste.csv", "beteiligte", "anmeldebedingungen" })
            Assert.Equal(HttpStatusCode.NotFound, await Status(dragan, planned.Below(page)));
        Assert.Contains("Für Sie als Gastgeber", (await dragan.Open(planned.Path)).QuerySelector("main")!.TextContent);
        await anna.Open(planned.Below("beteiligte"));
        await anna.Submit(form: $"form[action$='{who.Id}/einblick']");
        foreach (var page in pages) Assert.Equal(HttpStatusCode.NotFound, await Status(dragan, planned.Below(page)));
        Assert.Equal(2, await house.In(db => db.Events.CountAsync(one => one.SubjectId == planned.Id && one.Kind == "EventHostTrusted")));
    }

    private static async Task<HttpStatusCode> Status(Browser browser, string path)
    {
        await browser.Open(path);
        return browser.Status;
    }
}
