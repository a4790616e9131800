using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

/// <summary>Named questions to minutes.</summary>
public static class MinutesQueries
{
    extension(Db db)
    {
        /// <summary>All minutes.</summary>
        public DbSet<Minutes> Minutes => db.Set<Minutes>();

        /// <summary>The minutes of an event with all that stands in them; null where there are none.</summary>
        public Task<Minutes?> MinutesOf(Guid eventId, CancellationToken cancel) => db.Minutes.Where(one => one.EventId == eventId)
            .Include(one => one.Items.OrderBy(item => item.Place)).Include(one => one.Tasks.OrderBy(task => task.Place))
            .Include(one => one.Guests.OrderBy(guest => guest.NameKey).ThenBy(guest => guest.Id))
            .Include(one => one.Corrections.OrderBy(correction => correction.At)).AsSplitQuery().FirstOrDefaultAsync(cancel);
    }

    extension(IQueryable<Minutes> minutes)
    {
        /// <summary>Those that everybody may read.</summary>
        public IQueryable<Minutes> ForEverybody => minutes.Where(one => one.AdoptedAt != null && one.Readers == MinutesReaders.Everybody);
    }

    extension(Event planned)
    {
        /// <summary>Its minutes.</summary>
        public string MinutesPath => planned.Below("protokoll");

        /// <summary>Where its team writes them.</summary>
        public string MinutesEditPath => planned.Below("protokoll/bearbeiten");
    }
}
