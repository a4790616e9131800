using System.Text;
using System.Text.RegularExpressions;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars;

/// <summary>
/// Calendars in the demo: a foreign one of which half is taken and one entry was changed here, an action day with forty actions, and
/// people who wait for the day of a congress.
/// </summary>
internal sealed partial class CalendarScene(DemoStage stage, CancellationToken cancel)
{
    private readonly DateTimeOffset at = stage.Calendar.Moment("vor 6 Tagen");
    private readonly DateOnly today = stage.Calendar.Now.BerlinDay;

    public static DemoScene Scene { get; } = new("Kalender und Aktionstage", (db, cancel) => db.ActionDays.AnyAsync(cancel),
        (stage, cancel) => new CalendarScene(stage, cancel).PlayAll());

    private async Task PlayAll()
    {
        await Wait();
        await Import();
        await Act();
    }

    private async Task Wait()
    {
        var congress = await stage.Db.CalendarEvents.Open.Where(one => one.CancelledAt == null && one.On != null
            && one.Title == "Fachkongress der Lokalen Bündnisse").OrderBy(one => one.Id).FirstAsync(cancel);
        if (DateWish.ObstacleTo(congress, at) is not null) return;
        for (var number = 1; number <= 12; number++)
        {
            var wish = stage.Db.DateWishes.Add(DateWish.Of(congress, $"interessiert{number}@demo.example", at)).Entity;
            if (number < 12) wish.Confirm(at);
        }
    }

    private async Task Import()
    {
        var konstanz = await AllianceOf("Leben im Landkreis Konstanz");
        var areas = konstanz.Areas.Select(area => area.Key).ToList();
        var source = stage.Db.CalendarSources.Add(CalendarSource.Add(konstanz, "Familienkalender der Stadt", null, EventKind.Other, null,
            at))
            .Entity;
        var text = Days().Replace(DemoSheet.Read(typeof(CalendarScene).Assembly, "familienkalender").Whole,
            found => $"{today.AddDays(int.Parse(found.Groups[1].Value, German.Culture)):yyyyMMdd}");
        var reading = CalendarReading.Of(Encoding.UTF8.GetBytes(text), today);
        source.WasRead(reading, null, null, at);
        var entries = reading.Entries.Select(read => stage.Db.SourceEntries.Add(SourceEntry.Of(source, read)).Entity).ToList();
        foreach (var entry in entries.Where(one => one.Key is "1001@kalender.example" or "1002@kalender.example"))
        {
            var slug = await stage.Db.FreeEventSlug(entry.Facts.Title, cancel);
            var one = stage.Db.CalendarEvents.Add(EventOf.Planned(source, entry, konstanz, null, areas, slug, null, at)).Entity;
            if (entry.Key.StartsWith("1002", StringComparison.Ordinal))
                one.Fix(one.Time with { Until = new TimeOnly(12, 0) }, null, at.AddMinutes(20));
        }
    }

    private async Task Act()
    {
        var sheet = DemoSheet.Read(typeof(CalendarScene).Assembly, "aktionstag");
        var slug = sheet.Must("Netzwerk");
        var network = await stage.Db.Networks.FindBySlug(slug, cancel) ?? throw new Refusal($"Das Netzwerk „{slug}“ fehlt.");
        var on = new DateOnly(today.Year + (today > new DateOnly(today.Year, 5, 15) ? 1 : 0), 5, 15);
        var facts = new ActionDayFacts(sheet.Must("Name"), sheet.Must("Worum"), on, null, today.AddDays(-20), on, sheet.Must("Motto"));
        var name = await stage.Db.FreeActionDaySlug($"{facts.Name} {on.Year}", cancel);
        var day = stage.Db.ActionDays.Add(ActionDay.Begin(network, facts, name, null, at)).Entity;
        foreach (var row in sheet.Rows("Aktionen").Concat(sheet.Rows("Vorschläge"))) await Enter(day, row);
        stage.Db.ActionLinks.Add(ActionLink.Of(day, await AllianceOf("Leben im Landkreis Konstanz")));
    }

    private async Task Enter(ActionDay day, DemoRow row)
    {
        var alliance = await AllianceOf(row[0]);
        if (alliance.ObstacleToChange() is not null) return; // It may have ended in a demo that somebody has played on with.
        var answer = await new PlaceFinder(stage.Db).Find(row[1], cancel);
        var place = answer.One ?? answer.Together ?? answer.Places[0];
        var draft = new ActionDraft(row[2], row[3], row[1], null, Hour(row[4]), Hour(row[5]), row.Maybe(6), row.Maybe(7), null,
            Guid.CreateVersion7())
        { SuggestedBy = row.Maybe(8), SuggestedFrom = row.Maybe(9) };
        stage.Db.Add(ActionEntry.Enter(day, alliance, draft, place, await stage.Db.FreeEventSlug(row[2], cancel), null,
            at));
    }

    private async Task<Alliance> AllianceOf(string name)
    {
        var slug = Slug.Of(name);
        return await stage.Db.Alliances.ForTerritory.FindBySlug(slug, cancel) ?? throw new Refusal($"Das Bündnis „{name}“ fehlt.");
    }

    private static TimeOnly Hour(string text) => TimeOnly.Parse(text, German.Culture);

    [GeneratedRegex(@"\{\+(\d+)\}")]
    private static partial Regex Days();
}
