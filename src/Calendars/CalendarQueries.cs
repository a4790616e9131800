using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>Named questions to calendars, wishes for a date and action days.</summary>
public static class CalendarQueries
{
    extension(Db db)
    {
        /// <summary>All foreign calendars, also those from which nothing is taken any more.</summary>
        public DbSet<CalendarSource> CalendarSources => db.Set<CalendarSource>();

        /// <summary>What foreign calendars say.</summary>
        public DbSet<SourceEntry> SourceEntries => db.Set<SourceEntry>();

        /// <summary>Who wants to hear when a day is fixed, also those who have not confirmed it yet.</summary>
        public DbSet<DateWish> DateWishes => db.Set<DateWish>();

        /// <summary>All action days.</summary>
        public DbSet<ActionDay> ActionDays => db.Set<ActionDay>();

        /// <summary>What alliances do on action days, also what waits to be checked.</summary>
        public DbSet<ActionEntry> ActionEntries => db.Set<ActionEntry>();

        /// <summary>The links with which partners suggest what they do.</summary>
        public DbSet<ActionLink> ActionLinks => db.Set<ActionLink>();

        /// <summary>The events of an action day, also drafts and what was called off: calendars must hear of it.</summary>
        public IQueryable<Event> EventsOf(ActionDay day) => db.ActionEntries.Where(one => one.ActionDayId == day.Id)
            .Select(one => one.Event!);

        /// <summary>An address that no action day has yet.</summary>
        public async Task<string> FreeActionDaySlug(string name, CancellationToken cancel = default)
        {
            var slug = Slug.Of(name);
            return Slug.Of(name, [.. await db.ActionDays.Where(one => one.Slug.StartsWith(slug)).Select(one =>
                one.Slug).ToListAsync(cancel),
                "neu"]);
        }
    }

    extension(IQueryable<CalendarSource> sources)
    {
        /// <summary>Those that the actor looks after: those of the places whose events the actor may change.</summary>
        public IQueryable<CalendarSource> EditedBy(Actor actor)
        {
            if (actor.IsAdministrator) return sources;
            var own = actor.PlacesOfEditing;
            return sources.Where(one => own.Contains(one.PlaceId));
        }
    }

    extension(IQueryable<SourceEntry> entries)
    {
        /// <summary>Those that wait for the team: new, or their event still stands although it is no longer in the calendar.</summary>
        public IQueryable<SourceEntry> Waiting(DateOnly today) => entries.Where(one => one.Day >= today
            && ((one.EventId == null && one.LeftOutAt == null && one.VanishedAt == null && !one.IsCancelled)
                || (one.Event!.CancelledAt == null && one.EventId != null && one.VanishedAt != null && one.KeptAt == null)));
    }

    extension(IQueryable<ActionDay> days)
    {
        /// <summary>The action day under this address.</summary>
        public Task<ActionDay?> FindBySlug(string slug, CancellationToken cancel = default) =>
            days.FirstOrDefaultAsync(one => one.Slug == slug, cancel);

        /// <summary>The last one first.</summary>
        public IOrderedQueryable<ActionDay> Latest => days.OrderByDescending(one => one.Day).ThenBy(one => one.Id);

        /// <summary>The next one first.</summary>
        public IOrderedQueryable<ActionDay> Soonest => days.OrderBy(one => one.Day).ThenBy(one => one.Id);
    }

    extension(IQueryable<ActionEntry> entries)
    {
        /// <summary>Those to which everybody may come: published and not called off.</summary>
        public IQueryable<ActionEntry> Shown => entries.Where(one => one.Event!.PublishedAt != null && one.Event.CancelledAt == null
            && one.Event.Visibility == Visibility.Public);

        /// <summary>What partners have suggested and nobody has decided.</summary>
        public IQueryable<ActionEntry> Suggested => entries.Where(one => one.SuggestedBy != null && one.Event!.PublishedAt == null
            && one.Event.CancelledAt == null);
    }
}
