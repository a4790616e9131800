namespace Buendnisnetz.Search;

internal static class SearchEntryQueries
{
    extension(Db db)
    {
        public DbSet<SearchEntry> SearchEntries => db.Set<SearchEntry>();
    }

    extension(IQueryable<SearchEntry> entries)
    {
        /// <summary>What this actor may find.</summary>
        public IQueryable<SearchEntry> VisibleTo(Actor actor)
        {
            if (actor.IsAdministrator) return entries;
            var inCommunity = actor.Seats.Any(seat => seat.Place is SeatPlace.Alliance or SeatPlace.Network);
            var places = actor.PlacesOf(SeatPlace.Alliance).Concat(actor.PlacesOf(SeatPlace.Network)).Select(id => (Guid?)id).ToList();
            return entries.Where(entry => entry.Visibility == Visibility.Public
                || (inCommunity && entry.Visibility == Visibility.Community)
                || ((entry.Visibility == Visibility.Network || entry.Visibility == Visibility.Alliance) && places.Contains(entry.ScopeId)));
        }
    }
}
