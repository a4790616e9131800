namespace Buendnisnetz.Networks;

/// <summary>Circulars, as one asks for them.</summary>
public static class CircularQueries
{
    extension(Db db)
    {
        /// <summary>All circulars of all offices.</summary>
        public DbSet<Circular> Circulars => db.Set<Circular>();

        /// <summary>All letters of all circulars.</summary>
        public DbSet<CircularCopy> CircularCopies => db.Set<CircularCopy>();

        /// <summary>How many the office has sent since the day began in Berlin.</summary>
        public Task<int> CircularsToday(Guid networkId, DateTimeOffset at, CancellationToken cancel)
        {
            var midnight = at - at.BerlinTime.TimeOfDay;
            return db.Circulars.CountAsync(circular => circular.NetworkId == networkId && circular.SentAt >= midnight, cancel);
        }
    }
}
