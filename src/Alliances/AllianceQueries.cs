using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Alliances;

/// <summary>Named questions to the directory.</summary>
public static class AllianceQueries
{
    extension(Db db)
    {
        /// <summary>All alliances, whatever their state.</summary>
        public DbSet<Alliance> Alliances => db.Set<Alliance>();

        /// <summary>All partnerships, also those that have ended.</summary>
        public DbSet<Partnership> Partnerships => db.Set<Partnership>();

        /// <summary>An address that no alliance has yet.</summary>
        public async Task<string> FreeAllianceSlug(string name, CancellationToken cancel = default)
        {
            var slug = Slug.Of(name);
            var taken = await db.Alliances.Where(alliance => alliance.Slug.StartsWith(slug)).Select(alliance => alliance.Slug).ToListAsync(cancel);
            return Slug.Of(name, taken);
        }

        /// <summary>Loads the history of an alliance, with who carries its work on after an end, and the ends of those whose work it carries on.</summary>
        public Task LoadHistory(Alliance alliance, CancellationToken cancel = default)
        {
            var id = alliance.Id;
            return db.Set<HistoryEntry>().Where(entry => entry.AllianceId == id || ((LifeStep)entry).SuccessorAllianceId == id).Include(entry => entry.Alliance)
                .Include(entry => ((LifeStep)entry).SuccessorAlliance).Include(entry => ((LifeStep)entry).SuccessorOrganisation).LoadAsync(cancel);
        }

        /// <summary>Loads the partners of an alliance, with their organisations.</summary>
        public Task LoadPartners(Alliance alliance, CancellationToken cancel = default) =>
            db.Entry(alliance).Collection(a => a.Partnerships).Query().Include(partner => partner.Organisation).LoadAsync(cancel);

        /// <summary>Loads the partners of an alliance, and the organisations that coordinate or began it where they are not among them.</summary>
        public async Task LoadOrganisations(Alliance alliance, CancellationToken cancel = default)
        {
            await db.Entry(alliance).Collection(a => a.Partnerships).Query().Include(partner => partner.Organisation!.Names).LoadAsync(cancel);
            var missing = alliance.Coordinations.Where(unit => unit.Organisation is null).Select(unit => unit.OrganisationId)
                .Concat(alliance.Initiators.Where(initiator => initiator.Organisation is null).Select(initiator => initiator.OrganisationId)).Distinct().ToList();
            if (missing.Count > 0) await db.Organisations.Where(organisation => missing.Contains(organisation.Id)).Include(organisation => organisation.Names).LoadAsync(cancel);
        }

        /// <summary>Loads the contact points of an alliance.</summary>
        public Task LoadContactPoints(Alliance alliance, CancellationToken cancel = default) =>
            db.Entry(alliance).Collection(a => a.ContactPoints).Query().Include(point => point.Duties).LoadAsync(cancel);

        /// <summary>Loads the pause in which an alliance rests, with who answers whom and what rested.</summary>
        public Task LoadPause(Alliance alliance, CancellationToken cancel = default) => alliance.State != LifeState.CreativePause
            ? Task.CompletedTask
            : db.Set<CreativePause>().Where(pause => pause.AllianceId == alliance.Id && pause.EndedAt == null)
                .Include(pause => pause.Duties).Include(pause => pause.Settlements).AsSplitQuery().LoadAsync(cancel);

        /// <summary>Loads what a step of its life is decided by: history, contact points, the pause and its latest end.</summary>
        public async Task LoadLife(Alliance alliance, CancellationToken cancel = default)
        {
            await db.LoadHistory(alliance, cancel);
            await db.LoadContactPoints(alliance, cancel);
            await db.Set<CreativePause>().Where(pause => pause.AllianceId == alliance.Id).OrderByDescending(pause => pause.RecordedAt).Take(1)
                .Include(pause => pause.Duties).Include(pause => pause.Settlements).LoadAsync(cancel);
        }

        /// <summary>Loads the contact points of an alliance that the actor may read.</summary>
        public Task LoadContactPoints(Alliance alliance, Actor actor, CancellationToken cancel = default) =>
            db.Entry(alliance).Collection(a => a.ContactPoints).Query().SharedWith(actor, db).Include(point => point.Duties).LoadAsync(cancel);
    }

    extension(Db db)
    {
        /// <summary>Loads all that the overview of the editors shows.</summary>
        public async Task LoadForEditing(Alliance alliance, CancellationToken cancel = default)
        {
            await db.Alliances.Where(a => a.Id == alliance.Id).WithPage.Include(a => a.Areas).LoadAsync(cancel);
            await db.LoadHistory(alliance, cancel);
            await db.LoadOrganisations(alliance, cancel);
            await db.LoadContactPoints(alliance, cancel);
        }
    }

    extension(IQueryable<Alliance> alliances)
    {
        /// <summary>Those that everybody may know of: an idea is not one of them yet.</summary>
        public IQueryable<Alliance> Known => alliances.Where(alliance => alliance.State != LifeState.Idea);

        /// <summary>Those that everybody may know of and that have not ended; those that rest are among them.</summary>
        public IQueryable<Alliance> Living => alliances.Known.Where(alliance => alliance.State != LifeState.Ended);

        /// <summary>Those whose pages the actor may read: an idea only by those who work on it.</summary>
        public IQueryable<Alliance> VisibleTo(Actor actor)
        {
            if (actor.IsAdministrator) return alliances;
            var ids = actor.PlacesOf(SeatPlace.Alliance);
            return alliances.Where(alliance => alliance.State != LifeState.Idea || ids.Contains(alliance.Id));
        }

        /// <summary>Those that work or are about to.</summary>
        public IQueryable<Alliance> AtWork => alliances.Where(alliance => alliance.State == LifeState.Active || alliance.State == LifeState.Founding);

        /// <summary>Those whose contact points answer: at work, about to, or resting.</summary>
        public IQueryable<Alliance> Answering => alliances.Where(alliance =>
            alliance.State == LifeState.Active || alliance.State == LifeState.Founding || alliance.State == LifeState.CreativePause);

        /// <summary>Those whose pages the actor may edit.</summary>
        public IQueryable<Alliance> EditedBy(Actor actor)
        {
            if (actor.IsAdministrator) return alliances;
            var ids = actor.PlacesOf(SeatPlace.Alliance);
            return alliances.Where(alliance => ids.Contains(alliance.Id));
        }

        /// <summary>Those in which the actor holds a seat.</summary>
        public IQueryable<Alliance> Of(Actor actor)
        {
            var ids = actor.PlacesOf(SeatPlace.Alliance);
            return alliances.Where(alliance => ids.Contains(alliance.Id));
        }

        /// <summary>Those whose territory contains this area; of a whole Kreis also those that work in a part of it.</summary>
        public IQueryable<Alliance> Covering(AreaKey key, Db db)
        {
            var keys = key.SelfAndAround;
            var areas = key.Level == AreaKind.Kreis
                ? db.Set<AllianceArea>().Where(area => keys.Contains(area.Key) || area.Kreis == key)
                : db.Set<AllianceArea>().Where(area => keys.Contains(area.Key));
            return alliances.Where(alliance => areas.Select(area => area.AllianceId).Contains(alliance.Id));
        }

        /// <summary>
        /// The nearest first, of those within so many degrees: a box that an index can answer. In it a degree of longitude counts 0.625
        /// of a degree of latitude, as in the middle of Germany.
        /// </summary>
        public IOrderedQueryable<Alliance> Nearest(Coordinates point, double degrees) => alliances.Where(alliance =>
                alliance.Latitude >= point.Latitude - degrees && alliance.Latitude <= point.Latitude + degrees &&
                alliance.Longitude >= point.Longitude - (degrees * 1.6) && alliance.Longitude <= point.Longitude + (degrees * 1.6))
            .OrderBy(alliance => ((alliance.Latitude - point.Latitude) * (alliance.Latitude - point.Latitude))
                + ((alliance.Longitude - point.Longitude) * (alliance.Longitude - point.Longitude) * 0.39));

        /// <summary>Those of a Land.</summary>
        public IQueryable<Alliance> In(AreaKey land) => alliances.Where(alliance => alliance.Land == land);

        /// <summary>Those that work in one of these action fields.</summary>
        public IQueryable<Alliance> WorkingOn(IReadOnlyCollection<string> termCodes) =>
            alliances.Where(alliance => alliance.Fields.Any(field => termCodes.Contains(field.TermCode)));

        /// <summary>With what the desk looks through, by name.</summary>
        public IQueryable<Alliance> ForDesk => alliances
            .Include(alliance => alliance.Fields).Include(alliance => alliance.ContactPoints).Include(alliance => alliance.Partnerships)
            .Include(alliance => alliance.Pauses.Where(pause => pause.EndedAt == null))
            .AsSplitQuery().OrderBy(alliance => alliance.SortKey);

        /// <summary>
        /// With what stands at the head of its page: unit, initiative, pictures, action fields, the pause, contact points for everybody. All but the
        /// few duties of a pause hang directly on the alliance, so that one small query finds them; the rest comes with <c>LoadOrganisations</c> and <c>LoadHistory</c>.
        /// </summary>
        public IQueryable<Alliance> WithPage => alliances
            .Include(alliance => alliance.Coordinations.Where(unit => unit.Until == null))
            .Include(alliance => alliance.Initiators)
            .Include(alliance => alliance.Pictures)
            .Include(alliance => alliance.Fields)
            .Include(alliance => alliance.Pauses.Where(pause => pause.EndedAt == null)).ThenInclude(pause => pause.Duties)
            .Include(alliance => alliance.ContactPoints.Where(point => point.ClosedAt == null && point.Visibility == Visibility.Public))
            .AsSingleQuery();

        /// <summary>With the units that coordinate it.</summary>
        public IQueryable<Alliance> WithUnits => alliances
            .Include(alliance => alliance.Coordinations.Where(unit => unit.Until == null)).ThenInclude(unit => unit.Organisation).AsSplitQuery();

        /// <summary>The alliance under this address.</summary>
        public Task<Alliance?> FindBySlug(string slug, CancellationToken cancel = default) =>
            alliances.FirstOrDefaultAsync(alliance => alliance.Slug == slug, cancel);

        /// <summary>By name, as people expect it in German.</summary>
        public IOrderedQueryable<Alliance> ByName => alliances.OrderBy(alliance => alliance.SortKey).ThenBy(alliance => alliance.Id);
    }
}
