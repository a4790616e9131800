using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Events;

/// <summary>Named questions to events and series.</summary>
public static class EventQueries
{
    private const int DaysInCalendars = 120;
    private const int MostInCalendars = 1000;

    extension(Db db)
    {
        /// <summary>All events, also drafts and those that were cancelled.</summary>
        public DbSet<Event> CalendarEvents => db.Set<Event>();

        /// <summary>All series, also those that have ended.</summary>
        public DbSet<EventSeries> Series => db.Set<EventSeries>();

        /// <summary>Who stands behind events.</summary>
        public DbSet<Involvement> Involvements => db.Set<Involvement>();

        /// <summary>An address that no event has yet: with its year, where that is known, because conferences come again.</summary>
        public async Task<string> FreeEventSlug(string title, CancellationToken cancel = default)
        {
            var slug = Slug.Of(title);
            var taken = await db.CalendarEvents.Where(one => one.Slug.StartsWith(slug)).Select(one => one.Slug).ToListAsync(cancel);
            taken.AddRange(db.CalendarEvents.Local.Select(one => one.Slug));
            return Slug.Of(title, [.. taken, "neu"]);
        }

        /// <summary>Addresses that no event has yet, for many titles at once, in their order.</summary>
        public async Task<IReadOnlyList<string>> FreeEventSlugs(IReadOnlyList<string> titles, CancellationToken cancel = default)
        {
            List<string> wanted = [.. titles.Select(Slug.Of)];
            var taken = await db.CalendarEvents.Where(one => wanted.Contains(one.Slug)).Select(one => one.Slug).ToHashSetAsync(cancel);
            return [.. wanted.Select(slug => taken.Add(slug) ? slug : $"{slug}-{Guid.NewGuid():N}"[..(slug.Length + 9)])];
        }

        /// <summary>An address that no series has yet.</summary>
        public async Task<string> FreeSeriesSlug(string name, CancellationToken cancel = default)
        {
            var slug = Slug.Of(name);
            var taken = await db.Series.Where(one => one.Slug.StartsWith(slug)).Select(one => one.Slug).ToListAsync(cancel);
            taken.AddRange(db.Series.Local.Select(one => one.Slug));
            return Slug.Of(name, [.. taken, "neu"]);
        }
    }

    extension(IQueryable<Event> events)
    {
        /// <summary>Published events that the actor may read, and drafts of the actor's own teams.</summary>
        public IQueryable<Event> VisibleTo(Actor actor, Db db)
        {
            if (!actor.IsInCommunity) return events.Open;
            var (own, all) = (actor.Places, actor.IsAdministrator);
            return events.Where(one => one.PublishedAt != null || all || own.Contains(one.PlaceId))
                .SharedWith(actor, db, one => one.PlaceId, one => one.Visibility);
        }

        /// <summary>Published events for everybody.</summary>
        public IQueryable<Event> Open => events.Where(one => one.PublishedAt != null && one.Visibility == Visibility.Public);

        /// <summary>Those that the actor may change.</summary>
        public IQueryable<Event> EditedBy(Actor actor)
        {
            if (actor.IsAdministrator) return events;
            var own = actor.PlacesOfEditing;
            return events.Where(one => own.Contains(one.PlaceId));
        }

        /// <summary>Those that the actor may change, or hosts with the right to see who has registered.</summary>
        public IQueryable<Event> EditedOrHostedBy(Actor actor, Db db)
        {
            if (actor.IsAdministrator) return events;
            var own = actor.PlacesOfEditing;
            var hosted = db.Involvements.Where(who => who.TrustedSince != null && who.Role == EventRole.Host && who.AllianceId != null
                && own.Contains(who.AllianceId.Value)).Select(who => who.EventId);
            return events.Where(one => own.Contains(one.PlaceId) || (hosted.Contains(one.Id) && one.PublishedAt != null));
        }

        /// <summary>Those that are not over at a moment, also cancelled ones: who had it in mind must hear of it.</summary>
        public IQueryable<Event> Coming(DateTimeOffset now)
        {
            var since = now - EventTime.Longest; // Says nothing new, but where the index need not be read.
            return events.Where(one => one.BeginsAt > since && one.EndsAt > now);
        }

        /// <summary>Those that are in this time, or in a part of it.</summary>
        public IQueryable<Event> Within(DateTimeOffset from, DateTimeOffset to) => events.Coming(from).Where(one => one.BeginsAt < to);

        /// <summary>Those that are over at a moment.</summary>
        public IQueryable<Event> Over(DateTimeOffset now) => events.Where(one => one.BeginsAt <= now && one.EndsAt <= now);

        /// <summary>Those that were held (INV-22).</summary>
        public IQueryable<Event> Held(DateTimeOffset now) => events.Open.Over(now)
            .Where(one => one.CancelledAt == null && one.PostponedAt == null);

        /// <summary>Those that are to come, and those that were held.</summary>
        public IQueryable<Event> ComingOrHeld(DateTimeOffset now) => events.Where(one => one.EndsAt > now
            || (one.Visibility == Visibility.Public && one.CancelledAt == null && one.PostponedAt == null));

        /// <summary>Those of an alliance: it looks after them or stands behind them.</summary>
        public IQueryable<Event> OfAlliance(Guid alliance, Db db) => events.Among(db.CalendarEvents
            .Where(one => one.AllianceId == alliance).Select(one => one.Id)
            .Concat(db.Involvements.Where(who => who.AllianceId == alliance).Select(who => who.EventId)));

        /// <summary>Those of a network: it looks after them or stands behind them.</summary>
        public IQueryable<Event> OfNetwork(Guid network, Db db) => events.Among(db.CalendarEvents
            .Where(one => one.NetworkId == network).Select(one => one.Id)
            .Concat(db.Involvements.Where(who => who.NetworkId == network).Select(who => who.EventId)));

        /// <summary>Those of these ids; with "or" in its place the database would look at all events.</summary>
        private IQueryable<Event> Among(IQueryable<Guid> ids) => events.Where(one => ids.Contains(one.Id));

        /// <summary>Those of a network and of its members.</summary>
        public IQueryable<Event> OfNetworkAndMembers(Guid network, Db db)
        {
            var members = db.Memberships.InForce.Where(one => one.NetworkId == network && one.AllianceId != null)
                .Select(one => one.AllianceId);
            return events.Among(db.CalendarEvents.Where(one => one.NetworkId == network).Select(one => one.Id)
                .Concat(db.Involvements.Where(who => who.NetworkId == network).Select(who => who.EventId))
                .Concat(db.CalendarEvents.Where(one => members.Contains(one.AllianceId)).Select(one => one.Id)));
        }

        /// <summary>Those that are for a Land, a Kreis or a municipality, or for a part of it.</summary>
        public IQueryable<Event> In(AreaKey place, Db db)
        {
            var areas = db.Set<EventArea>();
            return events.Among((place.Level switch
            {
                AreaKind.Land => areas.Where(area => area.Land == place),
                AreaKind.Kreis => areas.Where(area => area.Kreis == place),
                _ => areas.Where(area => area.Key == place),
            }).Select(area => area.EventId));
        }

        /// <summary>Those that are for one of these groups.</summary>
        public IQueryable<Event> For(Addressees group) => group == Addressees.None ? events
            : events.Where(one => (one.Addressees & group) != Addressees.None);

        /// <summary>Those that take place on a Saturday or a Sunday, or on one of them among other days.</summary>
        public IQueryable<Event> AtWeekends => events.Where(one => one.IsAtWeekend);

        /// <summary>The event under this address.</summary>
        public Task<Event?> FindBySlug(string slug, CancellationToken cancel = default) =>
            events.FirstOrDefaultAsync(one => one.Slug == slug, cancel);

        /// <summary>With all that its page shows of it.</summary>
        public IQueryable<Event> WithPage => events.Include(one => one.Series).Include(one => one.Areas).WithPeople;

        /// <summary>With those who stand behind it, by name.</summary>
        public IQueryable<Event> WithPeople => events
            .Include(one => one.People).ThenInclude(who => who.Alliance)
            .Include(one => one.People).ThenInclude(who => who.Network)
            .Include(one => one.People).ThenInclude(who => who.Organisation).AsSplitQuery();

        /// <summary>What a calendar that people subscribe to holds: what comes and what was lately, as many as it bears.</summary>
        public IQueryable<Event> ForCalendars(DateTimeOffset now)
        {
            var since = now.AddDays(-DaysInCalendars);
            return events.Coming(since).Soonest.Take(MostInCalendars).AsNoTracking();
        }

        /// <summary>The next one first.</summary>
        public IOrderedQueryable<Event> Soonest => events.OrderBy(one => one.BeginsAt).ThenBy(one => one.Id);

        /// <summary>The last one first.</summary>
        public IOrderedQueryable<Event> Latest => events.OrderByDescending(one => one.BeginsAt).ThenByDescending(one => one.Id);
    }

    extension(IQueryable<EventSeries> series)
    {
        /// <summary>Those that the actor may change.</summary>
        public IQueryable<EventSeries> EditedBy(Actor actor)
        {
            if (actor.IsAdministrator) return series;
            var own = actor.PlacesOfEditing;
            return series.Where(one => (one.NetworkId != null && own.Contains(one.NetworkId.Value))
                || (one.AllianceId != null && own.Contains(one.AllianceId.Value)));
        }

        /// <summary>Those that an alliance or a network looks after.</summary>
        public IQueryable<EventSeries> OfPlace(Guid place) => series.Where(one => one.NetworkId == place || one.AllianceId == place);

        /// <summary>With the alliance or the network that looks after them.</summary>
        public IQueryable<EventSeries> WithPlace => series.Include(one => one.Network).Include(one => one.Alliance);

        /// <summary>The series under this address.</summary>
        public Task<EventSeries?> FindBySlug(string slug, CancellationToken cancel = default) =>
            series.FirstOrDefaultAsync(one => one.Slug == slug, cancel);

        /// <summary>By name, as people expect it in German.</summary>
        public IOrderedQueryable<EventSeries> ByName => series.OrderBy(one => one.SortKey).ThenBy(one => one.Id);
    }
}
