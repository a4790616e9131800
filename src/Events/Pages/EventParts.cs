using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Events.Pages;

/// <summary>The events that stand on pages of others.</summary>
internal static class EventParts
{
    private const int Most = 4;

    /// <summary>On the first page: what is next, for everybody.</summary>
    public static async Task<IReadOnlyList<EventRow>?> OfAll(SlotVisit visit, Actor me)
    {
        var next = await Next(visit, visit.Db.CalendarEvents.Open);
        return next.Count == 0 ? null : next;
    }

    /// <summary>
    /// On the page of an alliance: what is next there, and of which agreements it has come. One look finds what is next and the events
    /// that were the origin; only where there are such, the agreements are asked for.
    /// </summary>
    public static async Task<EventsOf<Alliance>?> OfAlliance(SlotVisit visit, Alliance alliance)
    {
        var next = visit.Db.CalendarEvents.VisibleTo(visit.Me, visit.Db).OfAlliance(alliance.Id, visit.Db)
            .Where(one => one.PublishedAt != null).Coming(visit.Now).Soonest.Take(Most);
        var found = await next.Concat(AgreementParts.OriginsOf(alliance, visit.Db)).AsNoTracking().ToListAsync(visit.Cancel);
        if (found.Count == 0 && !visit.Me.CanEdit(alliance)) return null;
        var coming = found.DistinctBy(one => one.Id).Where(one => one.EndsAt > visit.Now)
            .OrderBy(one => one.BeginsAt).ThenBy(one => one.Id);
        return new(alliance, [.. coming.Take(Most).Select(one => EventRow.Of(one, visit.Now))])
        {
            Origins = found.TrueForAll(one => one.BeginsAt > visit.Now) ? [] : await AgreementParts.OfAlliance(visit, alliance),
        };
    }

    /// <summary>On the page of a network: what is next there, and its series.</summary>
    public static async Task<EventsOf<Network>?> OfNetwork(SlotVisit visit, Network network)
    {
        var next = await Next(visit, visit.Db.CalendarEvents.VisibleTo(visit.Me, visit.Db).OfNetwork(network.Id, visit.Db)
            .Where(one => one.PublishedAt != null));
        var (series, (all, running, projects)) = (visit.Db.Series, visit.Db.Agreements.OfNetwork(network.Id, visit.Db).Counted);
        var more = await visit.Db.Networks.Where(one => one.Id == network.Id).Select(one => new
        {
            Series = series.Where(mine => mine.NetworkId == one.Id).OrderBy(mine => mine.SortKey).ThenBy(mine => mine.Id)
                .Select(mine => new SeriesName(mine.Name, mine.Slug, mine.EndedOn)).ToList(),
            Agreed = new AgreementSum(all.Count(), running.Count(), projects.Count()),
        }).SingleAsync(visit.Cancel);
        return next.Count + more.Series.Count == 0 && !visit.Me.WorksFor(network) ? null
            : new(network, next) { Series = more.Series, Agreed = more.Agreed };
    }

    private static Task<List<EventRow>> Next(SlotVisit visit, IQueryable<Event> events) =>
        events.Coming(visit.Now).Soonest.Take(Most).Select(EventRow.At(visit.Now)).ToListAsync(visit.Cancel);
}

/// <summary>The next events of an alliance or a network.</summary>
internal sealed record EventsOf<TPlace>(TPlace Place, IReadOnlyList<EventRow> Next)
{
    /// <summary>The series that it looks after.</summary>
    public IReadOnlyList<SeriesName> Series { get; init; } = [];

    /// <summary>The agreements it has come of.</summary>
    public IReadOnlyList<AgreementOrigin> Origins { get; init; } = [];

    /// <summary>What was agreed at all its events.</summary>
    public AgreementSum Agreed { get; init; } = new(0, 0);
}

/// <summary>A series by its name.</summary>
internal sealed record SeriesName(string Name, string Slug, FuzzyDate? EndedOn)
{
    /// <summary>Those of an alliance or a network, by name.</summary>
    public static Task<List<SeriesName>> Of(Db db, Guid place, CancellationToken cancel) => db.Series.OfPlace(place).ByName
        .Select(one => new SeriesName(one.Name, one.Slug, one.EndedOn)).ToListAsync(cancel);
}
