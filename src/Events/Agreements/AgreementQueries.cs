namespace Buendnisnetz.Events;

/// <summary>Named questions to agreements.</summary>
public static class AgreementQueries
{
    extension(Db db)
    {
        /// <summary>All agreements, also those that nobody has confirmed.</summary>
        public DbSet<Agreement> Agreements => db.Set<Agreement>();

        /// <summary>Those who agree.</summary>
        public DbSet<AgreementParty> AgreementParties => db.Set<AgreementParty>();
    }

    extension(IQueryable<Agreement> agreements)
    {
        /// <summary>Those that count: at least two parties have confirmed them, and the team has not taken them out.</summary>
        public IQueryable<Agreement> Counting => agreements.Where(one => one.RemovedAt == null
            && one.Parties.Count(party => party.ConfirmedAt != null && party.WithdrawnAt == null) >= 2);

        /// <summary>Those of the public events of a series.</summary>
        public IQueryable<Agreement> OfSeries(Guid series, Db db)
        {
            var events = db.CalendarEvents.Open.Where(one => one.SeriesId == series).Select(one => one.Id);
            return agreements.Where(one => events.Contains(one.EventId));
        }

        /// <summary>Those of the public events that a network looks after or stands behind.</summary>
        public IQueryable<Agreement> OfNetwork(Guid network, Db db)
        {
            var events = db.CalendarEvents.Open.OfNetwork(network, db);
            return agreements.Where(one => events.Any(planned => planned.Id == one.EventId));
        }

        /// <summary>With their parties and what these have said, by name.</summary>
        public IQueryable<Agreement> WithParties => agreements
            .Include(one => one.Parties.OrderBy(party => party.Position)).ThenInclude(party => party.Organisation)
            .Include(one => one.Parties).ThenInclude(party => party.Alliance)
            .Include(one => one.Answers.OrderBy(answer => answer.At)).AsSplitQuery();

        /// <summary>How many there are, and how many of them run or became a project; one query.</summary>
        public async Task<AgreementSum> Sum(CancellationToken cancel) => await agreements.Counting.Facts.GroupBy(_ => 1)
            .Select(all => new AgreementSum(all.Count(), all.Count(one => one.Runs), all.Count(one => one.IsProject)))
            .FirstOrDefaultAsync(cancel) ?? new(0, 0);

        /// <summary>How many there are and how many of them run, as a part of what a page asks; nothing where there are none.</summary>
        internal IQueryable<Line> Running => agreements.Counting.Facts.GroupBy(_ => 1)
            .Select(all => new Line { All = all.Count(), Number = all.Count(one => one.Runs) });

        /// <summary>How many of them became a project; counted, not looked for: SQLite would begin with all projects.</summary>
        internal IQueryable<Line> Projects => agreements.Counting.Facts.GroupBy(_ => 1)
            .Select(all => new Line { Number = all.Count(one => one.IsProject) });

        /// <summary>The same two for each event.</summary>
        internal IQueryable<Line> RunningByEvent => agreements.Counting.Facts.GroupBy(one => one.EventId)
            .Select(all => new Line { Id = all.Key, All = all.Count(), Number = all.Count(one => one.Runs) });

        /// <summary>How many of them became a project.</summary>
        internal IQueryable<Line> ProjectsByEvent => agreements.Counting.Facts.GroupBy(one => one.EventId)
            .Select(all => new Line { Id = all.Key, Number = all.Count(one => one.IsProject) });

        /// <summary>What is counted of them. A project counts once everybody can read it.</summary>
        private IQueryable<AgreementFacts> Facts => agreements.Select(one => new AgreementFacts
        {
            EventId = one.EventId,
            Runs = one.Outcome == AgreementOutcome.Runs || (one.Outcome == null && one.AskedMonths < 12),
            IsProject = one.Project != null && one.Project.PublishedAt != null && one.Project.Visibility == Visibility.Public,
        });
    }

    private sealed class AgreementFacts
    {
        public Guid EventId { get; init; }

        public bool Runs { get; init; }

        public bool IsProject { get; init; }
    }
}

/// <summary>How many agreements there are that count, how many of them run, and how many became a project.</summary>
/// <param name="Count">How many.</param>
/// <param name="Running">How many run: somebody has said so, or nobody has said anything yet.</param>
/// <param name="Projects">Of how many a project has come that everybody can read.</param>
public sealed record AgreementSum(int Count, int Running, int Projects = 0)
{
    /// <summary>"14 Kooperationen, 9 laufen; 2 wurden Projekte".</summary>
    public string Sentence => German.Count(Count, "Kooperation", "Kooperationen") + (Count, Running) switch
    {
        (1, 1) => ", sie läuft",
        (_, 0) => ", zurzeit läuft keine",
        (_, 1) => ", eine läuft",
        var (all, running) when all == running => ", alle laufen",
        var (_, running) => $", {running.ToString("N0", German.Culture)} laufen",
    } + Became;

    private string Became => (Count, Projects) switch
    {
        (_, 0) => "",
        (1, 1) => "; sie wurde ein Projekt",
        (_, 1) => "; eine wurde ein Projekt",
        var (_, some) => $"; {some.ToString("N0", German.Culture)} wurden Projekte",
    };
}
