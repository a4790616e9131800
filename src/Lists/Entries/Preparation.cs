namespace Buendnisnetz.Lists;

/// <summary>Makes a draft of a table. The same table sent twice, by a second click or by a second person, is one draft.</summary>
public static class Preparation
{
    extension(Db db)
    {
        /// <summary>The draft of this table; saved.</summary>
        public async Task<EntryList> PrepareList(ListKind kind, Guid placeId, string name, byte[] content, Guid? by, DateTimeOffset at,
            CancellationToken cancel)
        {
            ArgumentNullException.ThrowIfNull(kind);
            var key = EntryList.KeyOf(kind.Code, placeId, content);
            if (await db.DraftOf(key, cancel) is { } known) return known;
            var (lines, ignored) = ListHeading.Read(kind, content);
            var list = db.EntryLists.Add(EntryList.Prepare(kind.Code, placeId, name, ignored, key, by, at)).Entity;
            db.AddRange(lines.Select(line => EntryLine.Of(list, line)));
            try { await db.SaveChangesAsync(cancel); }
            catch (DbUpdateException)
            {
                db.ChangeTracker.Clear();
                if (await db.DraftOf(key, cancel) is not { } faster) throw;
                return faster;
            }
            return list;
        }

        private Task<EntryList?> DraftOf(string key, CancellationToken cancel) =>
            db.EntryLists.AsNoTracking().FirstOrDefaultAsync(list => list.UploadKey == key, cancel);
    }
}
