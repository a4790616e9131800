using Buendnisnetz.Alliances;
using Buendnisnetz.Demo;
using Buendnisnetz.Handovers;

namespace Buendnisnetz.Tests.Demo;

public sealed class EntriesTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    [Fact]
    public async Task Administrator_coordinators_deputy_and_editor_get_a_way_in()
    {
        var entries = await demo.House.In(db => DemoInstance.Entries(db, demo.House.Clock.Now));
        foreach (var role in new[] { "Administration", "Koordination Konstanz", "Stellvertretung Konstanz", "Redaktion Konstanz",
            "Koordination Heidelberg" })
            Assert.Contains(entries, entry => entry.Who.EndsWith($"({role})", StringComparison.Ordinal));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Path).Distinct().Count());
        Assert.All(entries, entry => Assert.StartsWith("/zugang/", entry.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_link_of_the_coordinator_leads_to_the_desk_by_button()
    {
        var entries = await demo.House.In(db => DemoInstance.Entries(db, demo.House.Clock.Now));
        var browser = demo.House.Visit();
        await browser.Open(entries.Single(entry => entry.Who.EndsWith("(Koordination Konstanz)", StringComparison.Ordinal)).Path);
        await browser.Submit();
        Assert.StartsWith("/schreibtisch", browser.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_alliance_is_being_handed_over_and_one_is_led_by_nobody()
    {
        var entries = await demo.House.In(db => DemoInstance.Entries(db, demo.House.Clock.Now));
        foreach (var role in new[] { "Nachfolge Ostwürttemberg", "Stellvertretung Reutlingen, Koordination frei" })
            Assert.Contains(entries, entry => entry.Who.EndsWith($"({role})", StringComparison.Ordinal));
        Assert.Equal(HandoverState.Checklist, (await demo.House.In(db => db.Handovers.SingleAsync())).State);
        Assert.Equal("familienforum-reutlingen", (await demo.House.In(db => db.Alliances.Unled(db, demo.House.Clock.Now).SingleAsync()))
            .Slug);
        var vacancy = await demo.House.In(db => db.Vacancies.SingleAsync());
        Assert.Contains("Elternzeit", vacancy.Reason);
    }
}
