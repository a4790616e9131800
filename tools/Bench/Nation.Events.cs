using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Bench;

/// <summary>What has a date: events of several years all over the country, and a series.</summary>
internal sealed partial class Nation
{
    public const string SeriesName = "Regionalkonferenzen";

    private const int Editions = 11, EventsAtOnce = 1000, DaysBack = 1500, DaysAhead = 500;

    private async Task Invite(List<Area> kreise)
    {
        db.ChangeTracker.Clear();
        var alliances = await db.Alliances.OrderBy(one => one.Slug).Take(size.Active).ToListAsync();
        var host = await db.Networks.FirstAsync(one => one.Slug == Network);
        await Keep(PlanSeries(host, kreise));
        await PlanCongress(host, kreise[0]);
        foreach (var (turn, some) in Enumerable.Range(0, size.Events).Chunk(EventsAtOnce).Index())
        {
            if (turn == 1) await Count();
            await Keep(some.Select(number => Plan(number, alliances[number % alliances.Count], kreise[number * 37 % kreise.Count])));
        }
        db.ChangeTracker.Clear();
    }

    /// <summary>Without what they have raised: it would queue half a million jobs that nobody does here.</summary>
    private async Task Keep(IEnumerable<Event> events)
    {
        List<Event> planned = [.. events];
        planned.ForEach(one => one.Forget());
        db.AddRange(planned);
        await db.SaveChangesAsync();
        foreach (var entry in db.ChangeTracker.Entries().Where(entry => entry.Entity is not (Alliance or Network or EventSeries)).ToList())
            entry.State = EntityState.Detached;
    }

    private Event Plan(int number, Alliance alliance, Area kreis)
    {
        var kind = EventKindWords.All[number % EventKindWords.All.Count];
        var planned = Event.Plan(alliance, new(kind, $"{kind.Label}: {Headline()}", Text(20), (EventLevel)(number % 4), Text(60),
            Visibility: number % 10 == 9 ? Visibility.Community : Visibility.Public), $"termin-{number}", null, now.AddYears(-1));
        var street = $"Marktplatz {number % 90}, {kreis.Title}";
        planned.Locate(new("Rathaus", street, null, null, number % 7 == 0, null, [kreis.Key]), null, now);
        planned.Fix(DayOf(number), null, now);
        if (number % 20 != 19) planned.Publish(null, now);
        if (number % 40 == 7 && planned.EndsAt > now) planned.Cancel("Der Saal ist nicht fertig geworden.", null, now);
        return planned;
    }

    private EventTime DayOf(int number) => number % 50 == 17 ? new(FuzzyDate.OfYear(now.Year + 1))
        : new(FuzzyDate.OfDay(now.BerlinDay.AddDays(chance.Next(-DaysBack, DaysAhead))), new(9 + (number % 9), 0), new(18, 30));

    private List<Event> PlanSeries(Network host, List<Area> kreise)
    {
        var series = EventSeries.Begin(host, new(SeriesName, Text(20), EventKind.Conference, Text(100)), Slug.Of(SeriesName), null, now);
        series.Forget();
        db.Entry(series).Reference(one => one.Network).CurrentValue = host;
        db.Add(series);
        return [.. Enumerable.Range(0, Editions).Select(number => PlanEdition(series, number, kreise[number * 37 % kreise.Count]))];
    }

    private Event PlanEdition(EventSeries series, int number, Area kreis)
    {
        var edition = Event.PlanEdition(series, $"Konferenz {kreis.Title}", $"konferenz-{number}", null, now.AddYears(-6));
        edition.Involve(EventRole.Host, Involved.Of(series.Network!), null, now);
        edition.Locate(new("Stadthalle", kreis.Title, null, null, false, $"Region {kreis.Title}", [kreis.Key]), null, now);
        edition.Fix(new(FuzzyDate.OfDay(now.BerlinDay.AddMonths((number - 9) * 6).AddDays(3)), new(9, 0), new(17, 0)), null, now);
        edition.Publish(null, now);
        return edition;
    }
}
