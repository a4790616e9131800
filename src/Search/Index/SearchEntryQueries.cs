namespace Buendnisnetz.Search;

internal static class SearchEntryQueries
{
    extension(Db db)
    {
        public DbSet<SearchEntry> SearchEntries => db.Set<SearchEntry>();
    }
}
