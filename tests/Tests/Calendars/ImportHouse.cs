using Buendnisnetz.Calendars;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>A house beside a server with a calendar, and a team that takes from it.</summary>
public abstract class ImportHouse : IAsyncLifetime
{
    private protected TestHouse house = new() { Settings = { ["Calendars:InnerHosts"] = "localhost" } };
    private protected CalendarServer server = null!;

    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        server = await CalendarServer.Open();
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        await house.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task<(Browser Anna, Guid Source)> Added()
    {
        var path = await house.Found("Nimmt Termine");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/fremde-kalender");
        await anna.Submit(new { Form__Address = server.Address });
        return (anna, await house.In(db => db.CalendarSources.Select(one => one.Id).SingleAsync()));
    }

    protected async Task<(Browser Anna, Guid Source)> Taken(bool atOnce = false)
    {
        var (anna, source) = await Added();
        await anna.Submit();
        if (atOnce)
        {
            await anna.Open($"/fremde-kalender/{source}/angaben");
            await anna.Submit(new { Form__TakesAtOnce = true });
        }
        return (anna, source);
    }

    protected Task<CalendarSource> Source(Guid id) => house.In(db => db.CalendarSources.AsNoTracking().SingleAsync(one => one.Id == id));

    protected Task<SourceEntry> Entry(Guid source, string key) => house.In(db =>
        db.SourceEntries.AsNoTracking().SingleAsync(one => one.SourceId == source && one.Key == key));

    protected async Task<Event> Event(Guid source, string key)
    {
        var id = (await Entry(source, key)).EventId;
        return await house.In(db => db.CalendarEvents.AsNoTracking().SingleAsync(one => one.Id == id));
    }
}
