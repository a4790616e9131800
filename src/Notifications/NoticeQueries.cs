namespace Buendnisnetz.Notifications;

/// <summary>News in the database.</summary>
public static class NoticeQueries
{
    extension(Db db)
    {
        /// <summary>News of all persons.</summary>
        public DbSet<Notice> Notices => db.Set<Notice>();

        internal DbSet<DigestWish> DigestWishes => db.Set<DigestWish>();

        /// <summary>
        /// Tells a person something: at once in the inbox, later by digest. With a place, only while the person
        /// holds a seat there. What it is about, if anything, can be answered from the digest.
        /// </summary>
        public Notice Notify(Guid personId, string sentence, string path, string group, DateTimeOffset at, Guid? placeId = null,
            NoticeMatter? about = null) =>
            db.Notices.Add(new Notice(personId, sentence, path, group, placeId, about, at)).Entity;

        /// <summary>The person's wish; a new one, weekly, where there is none yet.</summary>
        internal async Task<DigestWish> WishOf(Guid personId) =>
            await db.DigestWishes.Of(personId) ?? db.DigestWishes.Add(new DigestWish(personId)).Entity;
    }

    extension(IQueryable<DigestWish> wishes)
    {
        internal Task<DigestWish?> Of(Guid personId) => wishes.SingleOrDefaultAsync(wish => wish.PersonId == personId);
    }

    extension(IQueryable<Notice> notices)
    {
        /// <summary>What this actor may read now: own news, of places where a seat is still held, or where they read without one.</summary>
        public IQueryable<Notice> VisibleTo(Actor actor, Db db)
        {
            var places = actor.Seats.Select(seat => seat.PlaceId).ToArray();
            var read = db.PlacesReadBy(actor) ?? db.Notices.Where(_ => false).Select(notice => notice.Id);
            return notices.Where(notice => notice.PersonId == actor.PersonId
                && (notice.PlaceId == null || places.Contains(notice.PlaceId.Value) || read.Contains(notice.PlaceId.Value)));
        }

        /// <summary>What has not been read.</summary>
        public IQueryable<Notice> Unread => notices.Where(notice => notice.ReadAt == null);

        /// <summary>What has neither been read nor told by a digest.</summary>
        internal IQueryable<Notice> Untold => notices.Where(notice => notice.ReadAt == null && notice.ToldAt == null);
    }
}
