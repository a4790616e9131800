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
            var taken = await db.Alliances.Where(alliance => alliance.Slug.StartsWith(slug)).Select(alliance => alliance.Slug)
                .ToListAsync(cancel);
            return Slug.Of(name, taken);
        }

        /// <summary>Addresses that no alliance has yet, for many names at once, in their order.</summary>
        public async Task<IReadOnlyList<string>> FreeAllianceSlugs(IEnumerable<string> names, CancellationToken cancel = default)
        {
            var taken = await db.Alliances.Select(alliance => alliance.Slug).ToHashSetAsync(cancel);
            List<string> free = [];
            foreach (var name in names)
            {
                free.Add(Slug.Of(name, taken));
                taken.Add(free[^1]);
            }
            return free;
        }

        /// <summary>The steps of an alliance's life, oldest first, to be read.</summary>
        public async Task<IReadOnlyList<LifeStep>> LifeOf(Alliance alliance, CancellationToken cancel) =>
            await db.Set<LifeStep>().AsNoTracking().Where(step => step.AllianceId == alliance.Id).OrderBy(step => step.Number)
                .ToListAsync(cancel);

        /// <summary>The open contact points of an alliance that the actor may read.</summary>
        public IQueryable<ContactPoint> ContactPointsOf(Alliance alliance, Actor actor) =>
            db.Set<ContactPoint>().Where(point => point.AllianceId == alliance.Id && point.ClosedAt == null).SharedWith(actor, db);
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
            var ids = actor.PlacesOf(AllianceSeats.Place);
            return alliances.Where(alliance => alliance.State != LifeState.Idea || ids.Contains(alliance.Id));
        }

        /// <summary>Those that work or are about to.</summary>
        public IQueryable<Alliance> AtWork =>
            alliances.Where(alliance => alliance.State == LifeState.Active || alliance.State == LifeState.Founding);

        /// <summary>Those whose contact points answer: at work, about to, or resting.</summary>
        public IQueryable<Alliance> Answering => alliances.Where(alliance =>
            alliance.State == LifeState.Active || alliance.State == LifeState.Founding || alliance.State == LifeState.CreativePause);

        /// <summary>Those whose pages the actor may edit.</summary>
        public IQueryable<Alliance> EditedBy(Actor actor)
        {
            if (actor.IsAdministrator) return alliances;
            var ids = actor.PlacesOf(AllianceSeats.Place);
            return alliances.Where(alliance => ids.Contains(alliance.Id));
        }

        /// <summary>Those in which the actor holds a seat.</summary>
        public IQueryable<Alliance> Of(Actor actor)
        {
            var ids = actor.PlacesOf(AllianceSeats.Place);
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

        /// <summary>Those whose territory contains one of these areas as a whole.</summary>
        public IQueryable<Alliance> CoveringAnyOf(IReadOnlyCollection<AreaKey> keys, Db db) => alliances.Where(alliance =>
            db.Set<AllianceArea>().Where(area => keys.Contains(area.Key)).Select(area => area.AllianceId).Contains(alliance.Id));

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

        /// <summary>The alliance under this address.</summary>
        public Task<Alliance?> FindBySlug(string slug, CancellationToken cancel = default) =>
            alliances.OrderBy(alliance => alliance.Id).FirstOrDefaultAsync(alliance => alliance.Slug == slug, cancel);

        /// <summary>By name, as people expect it in German.</summary>
        public IOrderedQueryable<Alliance> ByName => alliances.OrderBy(alliance => alliance.SortKey).ThenBy(alliance => alliance.Id);
    }
}
