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

    /// <summary>On the page of an alliance: what is next there, and of which agreements it has come.</summary>
    public static async Task<EventsOf<Alliance>?> OfAlliance(SlotVisit visit, Alliance alliance)
    {
        var next = await Next(visit, visit.Db.CalendarEvents.VisibleTo(visit.Me, visit.Db).OfAlliance(alliance.Id, visit.Db)
            .Where(one => one.PublishedAt != null));
        var origins = AgreementParts.OriginsOf(visit);
        return next.Count + origins.Count == 0 && !visit.Me.CanEdit(alliance) ? null : new(alliance, next) { Origins = origins };
    }

    /// <summary>On the page of a network: what is next there, and its series.</summary>
    public static async Task<EventsOf<Network>?> OfNetwork(SlotVisit visit, Network network)
    {
        var next = await Next(visit, visit.Db.CalendarEvents.VisibleTo(visit.Me, visit.Db).OfNetwork(network.Id, visit.Db)
            .Where(one => one.PublishedAt != null));
        var series = visit.Lines[SeriesName.OfNetwork.Part];
        return next.Count + series.Count == 0 && !visit.Me.WorksFor(network) ? null : new(network, next)
        {
            Series = [.. series.OrderBy(one => Folding.Fold(one.Name!), StringComparer.Ordinal)
                .Select(one => new SeriesName(one.Name!, one.Slug!, one.On))],
            Agreed = AgreementParts.SumOf(visit),
        };
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
    /// <summary>Those of a network, asked together with what else its page shows.</summary>
    public static PageLines<Network> OfNetwork { get; } = new("reihen", (visit, network) => visit.Db.Series.OfPlace(network.Id)
        .Select(one => new Line { Name = one.Name, Slug = one.Slug, On = one.EndedOn }));

    /// <summary>Those of an alliance or a network, by name.</summary>
    public static Task<List<SeriesName>> Of(Db db, Guid place, CancellationToken cancel) => db.Series.OfPlace(place).ByName
        .Select(one => new SeriesName(one.Name, one.Slug, one.EndedOn)).ToListAsync(cancel);
}
