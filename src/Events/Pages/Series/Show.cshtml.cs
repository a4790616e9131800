using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>
/// The page of a series: its editions with their hosts, the regions it has reached, counted and never typed (INV-22), and the series that
/// carry it on or that it carries on (INV-27).
/// </summary>
[AllowAnonymous]
internal sealed class SeriesModel : NounPage<EventSeries>
{
    private const string Before = "vorher", PatronOf = "stifter";

    private ILookup<Guid, string> hosts = Array.Empty<Guid>().ToLookup(id => id, _ => "");
    private Dictionary<Guid, string> organisers = [];
    private IReadOnlyList<MapDot> dots = [];

    public EventSeries Series => Noun;

    public bool CanEdit => Me.CanEdit(Series);

    /// <summary>The series that it carries on, by name.</summary>
    public IReadOnlyList<Line> Predecessors { get; private set; } = [];

    public IReadOnlyList<EventRow> Coming { get; private set; } = [];

    public IReadOnlyList<EventRow> Held { get; private set; } = [];

    /// <summary>The regions of the editions that were held, each once, in the order in which they were reached.</summary>
    public IReadOnlyList<string> Regions { get; private set; } = [];

    /// <summary>The page of its patron, where exactly one organisation bears that name.</summary>
    public string? PatronPath { get; private set; }

    /// <summary>The same regions with the editions that were held there, for those who do not see the map.</summary>
    public IEnumerable<ReachedRegion> Reached => Regions.Select(region => new ReachedRegion(region,
        [.. Held.Reverse().Where(one => one.Region is { } name && Folding.Fold(name) == Folding.Fold(region))]));

    /// <summary>What came of its editions, the first one first; empty where nothing did.</summary>
    public IReadOnlyList<EditionAgreements> Agreements { get; private set; } = [];

    public GermanyMap Map => new("Regionen auf der Karte", dots) { IsDecorative = true };

    protected override Task<EventSeries?> Find() => Db.Series.WithPlace.Include(one => one.Successor).AsNoTracking()
        .FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        var editions = Db.CalendarEvents.Where(one => one.SeriesId == Series.Id).VisibleTo(Me, Db).Where(one => one.PublishedAt != null);
        var told = await editions.ComingOrHeld(Now).Latest.Select(EventRow.At(Now)).ToListAsync(Cancel);
        Held = [.. told.Where(one => one.State == EventState.Held)];
        Coming = [.. told.Where(one => one.State != EventState.Held).Reverse()];
        Regions = [.. Held.Reverse().Select(one => one.Region).OfType<string>().DistinctBy(Folding.Fold)];
        await LoadPlaces();
        var asked = new EditionsAsked([.. Held.Select(one => one.Id)], Me, IsOurs, Now);
        var lines = await AskFor(Series, Db, Now, Cancel, Asked(asked));
        Predecessors = [.. lines[Before].OrderBy(one => Folding.Fold(one.Name!), StringComparer.Ordinal)];
        PatronPath = lines[PatronOf] is [{ Slug: { } slug }] ? OrganisationPaths.Of(slug) : null;
        Agreements = EditionAgreements.Of(Held, AgreementParts.SumsOf(lines));
        Db.MarkEditions(Held, asked, lines);
        await Db.MarkComing(Coming, Now, Cancel);
    }

    private IEnumerable<AskedLines> Asked(EditionsAsked editions) =>
    [
        new(Before, Db.Series.Where(one => one.SuccessorId == Series.Id)
            .Select(one => new Line { Name = one.Name, Slug = one.Slug, More = one.Change })),
        new(PatronOf, Series.Patron is not { } name ? null : Named(Folding.Fold(name)).Select(one => new Line { Slug = one.Slug })),
        .. AgreementParts.AskedBySeries(Series, Db), .. Db.MarksOfEditions(editions),
    ];

    private IQueryable<Organisation> Named(string key) => Db.Organisations.Standing.Where(one => one.SortKey == key);

    public void OnGet() { }

    /// <summary>Who answers for an edition, where that is not who looks after the series.</summary>
    public string? OrganiserOf(EventRow edition) => organisers.GetValueOrDefault(edition.Id);

    /// <summary>How far an edition is, reads who looks after it.</summary>
    private bool IsOurs(Guid edition) => CanEdit && !organisers.ContainsKey(edition);

    public string HostsOf(EventRow edition) => string.Join(", ", hosts[edition.Id]);

    /// <summary>Places of the editions that were held, and who made or hosts any of them; one query for all.</summary>
    private async Task LoadPlaces()
    {
        var ids = Held.Concat(Coming).Select(one => one.Id).ToList();
        var places = Db.Set<EventArea>().Where(area => ids.Contains(area.EventId)).Join(Db.Areas, area => area.Key, area => area.Key,
            (mine, area) => new { mine.EventId, Role = (EventRole?)null, Order = 0, Name = "", area.Latitude, area.Longitude });
        var (place, editions) = (Series.PlaceId, Db.CalendarEvents);
        var known = await Db.Involvements.Where(who => ids.Contains(who.EventId) && ((who.Role == EventRole.Host && who.Until == null)
            || (who.Role == EventRole.Organiser && editions.Any(one => one.Id == who.EventId && one.PlaceId != place)))).Select(who => new
            {
                who.EventId,
                Role = (EventRole?)who.Role,
                Order = who.Position,
                Name = who.Alliance != null ? who.Alliance.Name : who.Network != null ? who.Network.Name : who.Organisation!.Name,
                Latitude = (double?)0,
                Longitude = (double?)0,
            }).Concat(places).ToListAsync(Cancel);
        hosts = known.Where(one => one.Role == EventRole.Host).OrderBy(one => one.Order).ToLookup(who => who.EventId, who => who.Name);
        organisers = known.Where(one => one.Role == EventRole.Organiser).ToDictionary(who => who.EventId, who => who.Name);
        dots = [.. Held.SelectMany(edition => known.Where(one => one.Role is null && one.EventId == edition.Id).Take(1)
            .Select(place => Coordinates.Of(place.Latitude, place.Longitude)).OfType<Coordinates>()
            .Select(position => new MapDot(edition.Region ?? edition.Title, edition.Path, position)))];
    }
}

/// <summary>A region that a series has reached.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Editions">The editions that were held there, the first one first.</param>
internal sealed record ReachedRegion(string Name, IReadOnlyList<EventRow> Editions);
