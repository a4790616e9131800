using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.Events;

/// <summary>What pages show of agreements: what was agreed and by which houses, never by whom.</summary>
internal static class AgreementParts
{
    private const int Most = 300;

    /// <summary>On the page of an event, above all else: whoever is there can note what was agreed.</summary>
    public static Task<Event?> AtTable(SlotVisit visit, Event planned) =>
        Task.FromResult(Agreement.ObstacleAtTable(planned, visit.Now) is null ? planned : null);

    /// <summary>On the page of an event: what came of it; null where nothing has yet.</summary>
    public static async Task<EventAgreements?> OfEvent(SlotVisit visit, Event planned)
    {
        if (Agreement.ObstacleToNoting(planned, visit.Now) is not null) return null;
        var projects = visit.Db.Projects.VisibleTo(visit.Me, visit.Db);
        var rows = await visit.Db.Agreements.Counting.Where(one => one.EventId == planned.Id).OrderBy(one => one.NotedAt)
            .ThenBy(one => one.Id).Take(Most).Select(one => new AgreementRow(one.Purpose, one.Outcome, one.OutcomeAt, one.AskedMonths)
            {
                Houses = one.Parties.Where(party => party.ConfirmedAt != null && party.WithdrawnAt == null)
                    .OrderBy(party => party.Position).Select(party => new AgreementHouse(
                        party.Alliance != null ? party.Alliance.Name : party.Organisation != null ? party.Organisation.Name : party.House,
                        party.Alliance != null ? party.Alliance.Slug : null,
                        party.Organisation != null ? party.Organisation.Slug : null, party.AllianceId)).ToList(),
                Alliance = one.Alliance == null ? null : new AgreementHouse(one.Alliance.Name, one.Alliance.Slug, null, one.AllianceId),
                Project = projects.Where(project => project.Id == one.ProjectId).Select(project => new AgreementProject(project.Title,
                    project.Slug, project.PublishedAt != null && project.Visibility == Visibility.Public)).FirstOrDefault(),
                ProjectPage = one.ProjectId == null ? AgreementPaths.ProjectOf(planned.Slug, one.Id) : null,
            }).ToListAsync(visit.Cancel);
        return rows.Count == 0 ? null : new(planned, [.. rows.OrderBy(row => row.Rank)]);
    }

    /// <summary>Where its team edits the event: how many there are.</summary>
    public static async Task<AgreementCard?> OfCard(SlotVisit visit, Event planned)
    {
        if (Agreement.ObstacleToNoting(planned, visit.Now) is { } obstacle) return new(planned, obstacle, new(0, 0), 0);
        var all = visit.Db.Agreements.Where(one => one.EventId == planned.Id && one.RemovedAt == null);
        return new(planned, null, await all.Sum(visit.Cancel), await all.CountAsync(visit.Cancel));
    }

    private const string Origin = "herkunft", Sum = "vereinbarungen", Became = "vereinbarungen-projekte";

    /// <summary>The agreements that an alliance has come of.</summary>
    public static PageLines<Alliance> OfAlliance { get; } = new(Origin, (visit, alliance) => Origins(
        visit.Db.Agreements.Where(one => one.AllianceId == alliance.Id), visit.Db.CalendarEvents.Open));

    /// <summary>The agreement that a project has come of; none where it was no agreement, or the event is not to be read.</summary>
    public static PageLines<Project> OfProject { get; } = new(Origin, (visit, project) => Origins(
        visit.Db.Agreements.Where(one => one.ProjectId == project.Id), visit.Db.CalendarEvents.VisibleTo(visit.Me, visit.Db)));

    /// <summary>How many agreements count that came of the public events of a network, and how many of them run.</summary>
    public static PageLines<Network> OfNetwork { get; } = new(Sum, (visit, network) =>
        visit.Db.Agreements.OfNetwork(network.Id, visit.Db).Running);

    /// <summary>How many of them became a project.</summary>
    public static PageLines<Network> ProjectsOfNetwork { get; } = new(Became, (visit, network) =>
        visit.Db.Agreements.OfNetwork(network.Id, visit.Db).Projects);

    /// <summary>On the page of an alliance or a project: what it has come of, the first one first.</summary>
    public static IReadOnlyList<AgreementOrigin> OriginsOf(SlotVisit visit) => [.. visit.Lines[Origin].OrderBy(one => one.At)
        .ThenBy(one => one.Id).Select(one => new AgreementOrigin(one.Name!, one.More!, one.Slug!))];

    /// <summary>On the page of a project: the first of them.</summary>
    public static Task<AgreementOrigin?> OnProject(SlotVisit visit, Project project) =>
        Task.FromResult(OriginsOf(visit) is [var first, ..] ? first : null);

    /// <summary>On the page of a network: all of them together.</summary>
    public static AgreementSum SumOf(SlotVisit visit) => visit.Lines[Sum] is [var sum]
        ? new(sum.All!.Value, sum.Number!.Value, visit.Lines[Became] is [var became] ? became.Number!.Value : 0) : new(0, 0);

    /// <summary>What has to be asked for what was agreed at each edition of a series; the page asks for more at once.</summary>
    public static IEnumerable<AskedLines> AskedBySeries(EventSeries series, Db db) =>
    [
        new(Sum, db.Agreements.OfSeries(series.Id, db).RunningByEvent), new(Became, db.Agreements.OfSeries(series.Id, db).ProjectsByEvent),
    ];

    /// <summary>On the page of a series: what was agreed at each edition.</summary>
    public static IReadOnlyDictionary<Guid, AgreementSum> SumsOf(Lines lines)
    {
        var became = lines[Became].ToDictionary(line => line.Id!.Value, line => line.Number!.Value);
        return lines[Sum].ToDictionary(line => line.Id!.Value,
            line => new AgreementSum(line.All!.Value, line.Number!.Value, became.GetValueOrDefault(line.Id!.Value)));
    }

    private static IQueryable<Line> Origins(IQueryable<Agreement> agreements, IQueryable<Event> events) => agreements.Counting
        .Join(events, one => one.EventId, planned => planned.Id, (one, planned) => new Line
        {
            Id = one.Id,
            Name = one.Purpose,
            More = planned.Title,
            Slug = planned.Slug,
            At = one.NotedAt,
        });
}

/// <summary>What came of an event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Rows">What was agreed: what runs first.</param>
internal sealed record EventAgreements(Event Event, IReadOnlyList<AgreementRow> Rows)
{
    /// <summary>"Aus dieser RegioKonferenz entstanden: 14 Kooperationen, 9 laufen."</summary>
    public string Sentence => $"Aus {Event.Kind.ThisOne} entstanden: {Sum.Sentence}.";

    private AgreementSum Sum => new(Rows.Count, Rows.Count(row => row.State is AgreementState.Agreed or AgreementState.Runs),
        Rows.Count(row => row.Project is { IsOpen: true }));
}

/// <summary>An agreement as everybody reads it.</summary>
internal sealed record AgreementRow(string Purpose, AgreementOutcome? Outcome, DateTimeOffset? OutcomeAt, int AskedMonths)
{
    /// <summary>The houses that take part.</summary>
    public IReadOnlyList<AgreementHouse> Houses { get; init; } = [];

    /// <summary>The alliance that it has become.</summary>
    public AgreementHouse? Alliance { get; init; }

    /// <summary>The project that it has become, where the reader may read it.</summary>
    public AgreementProject? Project { get; init; }

    /// <summary>Where a project is made of it; null where one was.</summary>
    public string? ProjectPage { get; init; }

    /// <summary>Whether the reader's alliance agreed and can make a project of it.</summary>
    public bool IsForProjectOf(Actor actor) => ProjectPage is not null
        && Houses.Any(house => house.AllianceId is { } alliance && actor.CanEditAlliance(alliance));

    public AgreementState State => AgreementStateWords.Of(Outcome, AskedMonths);

    /// <summary>What runs stands before what has ended.</summary>
    public int Rank => State switch { AgreementState.Runs or AgreementState.Agreed => 0, AgreementState.Done => 1, _ => 2 };

    /// <summary>"Stand: Juni 2026"; empty where nobody has said anything.</summary>
    public string Since => OutcomeAt is { } at ? $"Stand {at.BerlinDay.ToString("MMMM yyyy", German.Culture)}" : "";
}

/// <summary>A house that takes part, with its page where it has one.</summary>
internal sealed record AgreementHouse(string? Name, string? AllianceSlug, string? OrganisationSlug, Guid? AllianceId)
{
    public string Label => Name ?? "eine Privatperson";

    public string? Path => AllianceSlug is { } alliance ? AlliancePaths.Of(alliance)
        : OrganisationSlug is { } slug ? Organisations.OrganisationPaths.Of(slug) : null;
}

/// <summary>A project that an agreement has become.</summary>
internal sealed record AgreementProject(string Title, string Slug, bool IsOpen);

/// <summary>How many agreements an event has, for its team.</summary>
/// <param name="Event">The event.</param>
/// <param name="Obstacle">Why there are none yet; null where there may be.</param>
/// <param name="Sum">Those that count.</param>
/// <param name="All">All that were noted.</param>
internal sealed record AgreementCard(Event Event, string? Obstacle, AgreementSum Sum, int All);

/// <summary>Where an alliance or a project comes from.</summary>
internal sealed record AgreementOrigin(string Purpose, string Event, string Slug);
