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
        public IQueryable<SearchEntry> VisibleTo(Actor actor, Db db)
        {
            if (actor.IsAdministrator) return entries;
            var inCommunity = actor.Seats.Any(seat => seat.Place is SeatPlace.Alliance or SeatPlace.Network);
            var places = actor.PlacesOf(SeatPlace.Alliance).Concat(actor.PlacesOf(SeatPlace.Network)).Select(id => (Guid?)id).ToList();
            if (!inCommunity) return entries.Where(entry => entry.Visibility == Visibility.Public);
            var near = db.Catalog.Of<SearchReach>().Select(reach => reach.Of(db, actor)).Aggregate((all, more) => all.Union(more));
            return entries.Where(entry => entry.Visibility == Visibility.Public
                || entry.Visibility == Visibility.Community
                || (entry.Visibility == Visibility.Network && near.Contains(entry.ScopeId!.Value))
                || ((entry.Visibility == Visibility.Network || entry.Visibility == Visibility.Alliance) && places.Contains(entry.ScopeId)));
        }
    }
}
