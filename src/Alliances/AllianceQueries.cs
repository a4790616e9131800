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

        /// <summary>All news items, also drafts.</summary>
        public DbSet<NewsItem> News => db.Set<NewsItem>();

        /// <summary>An address that no alliance has yet.</summary>
        public async Task<string> FreeAllianceSlug(string name, CancellationToken cancel = default)
        {
            var slug = Slug.Of(name);
            var taken = await db.Alliances.Where(alliance => alliance.Slug.StartsWith(slug)).Select(alliance => alliance.Slug).ToListAsync(cancel);
            return Slug.Of(name, taken);
        }

        /// <summary>Loads the history of an alliance.</summary>
        public Task LoadHistory(Alliance alliance, CancellationToken cancel = default) =>
            db.Entry(alliance).Collection(a => a.History).LoadAsync(cancel);

        /// <summary>Loads the partners of an alliance, with their organisations.</summary>
        public Task LoadPartners(Alliance alliance, CancellationToken cancel = default) =>
            db.Entry(alliance).Collection(a => a.Partnerships).Query().Include(partner => partner.Organisation).LoadAsync(cancel);

        /// <summary>Loads the contact points of an alliance.</summary>
        public Task LoadContactPoints(Alliance alliance, CancellationToken cancel = default) =>
            db.Entry(alliance).Collection(a => a.ContactPoints).LoadAsync(cancel);
    }

    extension(Db db)
    {
        /// <summary>Loads all that the overview of the editors shows.</summary>
        public async Task LoadForEditing(Alliance alliance, CancellationToken cancel = default)
        {
            await db.Alliances.Where(a => a.Id == alliance.Id).WithPage.Include(a => a.Areas).LoadAsync(cancel);
            await db.LoadHistory(alliance, cancel);
            await db.LoadPartners(alliance, cancel);
            await db.LoadContactPoints(alliance, cancel);
        }
    }

    extension(IQueryable<Alliance> alliances)
    {
        /// <summary>Those that have not ended.</summary>
        public IQueryable<Alliance> Living => alliances.Where(alliance => alliance.State != LifeState.Ended);

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
        public IQueryable<Alliance> Covering(AreaKey key)
        {
            var keys = key.SelfAndAround;
            return key.Level == AreaKind.Kreis
                ? alliances.Where(alliance => alliance.Areas.Any(area => keys.Contains(area.Key) || area.Kreis == key))
                : alliances.Where(alliance => alliance.Areas.Any(area => keys.Contains(area.Key)));
        }

        /// <summary>Those whose dot lies within so many degrees of a point; a box that an index can answer.</summary>
        public IQueryable<Alliance> Around(Coordinates point, double degrees) => alliances.Where(alliance =>
            alliance.Latitude >= point.Latitude - degrees && alliance.Latitude <= point.Latitude + degrees &&
            alliance.Longitude >= point.Longitude - (degrees * 1.6) && alliance.Longitude <= point.Longitude + (degrees * 1.6));

        /// <summary>Those of a Land.</summary>
        public IQueryable<Alliance> In(AreaKey land) => alliances.Where(alliance => alliance.Land == land);

        /// <summary>Those that work in one of these action fields.</summary>
        public IQueryable<Alliance> WorkingOn(IReadOnlyCollection<string> termCodes) =>
            alliances.Where(alliance => alliance.Fields.Any(field => termCodes.Contains(field.TermCode)));

        /// <summary>With what the desk looks through, by name.</summary>
        public IQueryable<Alliance> ForDesk => alliances
            .Include(alliance => alliance.Fields).Include(alliance => alliance.ContactPoints).Include(alliance => alliance.Partnerships)
            .AsSplitQuery().OrderBy(alliance => alliance.SortKey);

        /// <summary>With what stands at the head of its page: unit, initiative, pictures, action fields.</summary>
        public IQueryable<Alliance> WithPage => alliances
            .Include(alliance => alliance.Coordinations.Where(unit => unit.Until == null)).ThenInclude(unit => unit.Organisation)
            .Include(alliance => alliance.Initiators).ThenInclude(initiator => initiator.Organisation!.Names)
            .Include(alliance => alliance.Pictures)
            .Include(alliance => alliance.Fields)
            .AsSingleQuery();

        /// <summary>The alliance under this address.</summary>
        public Task<Alliance?> FindBySlug(string slug, CancellationToken cancel = default) =>
            alliances.FirstOrDefaultAsync(alliance => alliance.Slug == slug, cancel);

        /// <summary>By name, as people expect it in German.</summary>
        public IOrderedQueryable<Alliance> ByName => alliances.OrderBy(alliance => alliance.SortKey).ThenBy(alliance => alliance.Id);
    }

    extension(IQueryable<NewsItem> news)
    {
        /// <summary>Published items that the actor may read.</summary>
        public IQueryable<NewsItem> VisibleTo(Actor actor)
        {
            var own = actor.PlacesOf(SeatPlace.Alliance);
            var widest = actor.Seats.Count > 0 ? Visibility.Community : Visibility.Public;
            var open = widest == Visibility.Public ? new[] { Visibility.Public } : [Visibility.Public, Visibility.Community];
            return news.Where(item => item.PublishedAt != null && (open.Contains(item.Visibility) || own.Contains(item.AllianceId)));
        }

        /// <summary>Published items for everybody.</summary>
        public IQueryable<NewsItem> Open => news.Where(item => item.PublishedAt != null && item.Visibility == Visibility.Public);

        /// <summary>Newest first.</summary>
        public IOrderedQueryable<NewsItem> Newest => news.OrderByDescending(item => item.PublishedAt).ThenByDescending(item => item.Id);
    }
}
