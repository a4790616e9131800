namespace Buendnisnetz.Lists;

/// <summary>Lists and their lines, as one asks for them.</summary>
public static class ListQueries
{
    extension(Db db)
    {
        /// <summary>All lists, drafts too.</summary>
        public DbSet<EntryList> EntryLists => db.Set<EntryList>();

        /// <summary>All lines of all lists.</summary>
        public DbSet<EntryLine> EntryLines => db.Set<EntryLine>();

        /// <summary>The lines of a list, as they stand in its file.</summary>
        public Task<List<EntryLine>> LinesOf(EntryList list, CancellationToken cancel) =>
            db.EntryLines.Where(line => line.ListId == list.Id).OrderBy(line => line.Number).ThenBy(line => line.Id).ToListAsync(cancel);

        /// <summary>The kind of a list; null where no module has it any more.</summary>
        internal ListKind? KindOf(EntryList list) => db.Catalog.Of<ListKind>().FirstOrDefault(kind => kind.Code == list.Kind);

        /// <summary>
        /// The lists of a place that still concern somebody: drafts, and those that can be taken back; the latest first.
        /// </summary>
        public async Task<IReadOnlyList<EntryList>> OpenLists(ListKind kind, Guid placeId, DateTimeOffset now, CancellationToken cancel)
        {
            ArgumentNullException.ThrowIfNull(kind);
            var since = now.AddDays(-EntryList.DaysToTakeBack);
            return await db.EntryLists.AsNoTracking().Where(list => list.Kind == kind.Code && list.PlaceId == placeId
                && (list.EnteredAt == null || list.EnteredAt >= since)).OrderByDescending(list => list.PreparedAt).Take(5)
                    .ToListAsync(cancel);
        }
    }
}
