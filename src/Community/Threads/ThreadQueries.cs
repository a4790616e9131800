namespace Buendnisnetz.Community;

/// <summary>Named questions to threads and posts.</summary>
public static class ThreadQueries
{
    extension(Db db)
    {
        /// <summary>All threads of all spaces.</summary>
        public DbSet<Thread> Threads => db.Set<Thread>();

        /// <summary>All posts of all threads.</summary>
        public DbSet<Post> Posts => db.Set<Post>();

        internal DbSet<PostThanks> PostThanks => db.Set<PostThanks>();
    }

    extension(IQueryable<Thread> threads)
    {
        /// <summary>Those that the actor may read now.</summary>
        public IQueryable<Thread> ReadableBy(Actor actor, Db db)
        {
            if (actor.IsAdministrator) return threads;
            var spaces = db.Spaces.ReadableBy(actor, db).Select(one => one.Id);
            return threads.Where(one => spaces.Contains(one.SpaceId));
        }

        /// <summary>Those that stand by themselves, joined into no other.</summary>
        public IQueryable<Thread> Standing => threads.Where(one => one.JoinedIntoId == null);

        /// <summary>Questions that nobody else has answered.</summary>
        public IQueryable<Thread> Unanswered => threads.Standing.Where(one => one.Kind == ThreadKind.Question && one.AnsweredAt == null);

        /// <summary>With their space, and what it is called by.</summary>
        public IQueryable<Thread> WithSpace =>
            threads.Include(one => one.Space!.Network).Include(one => one.Space!.Alliance);
    }

    extension(IQueryable<Post> posts)
    {
        /// <summary>Those whose thread the actor may read now.</summary>
        public IQueryable<Post> ReadableBy(Actor actor, Db db)
        {
            if (actor.IsAdministrator) return posts;
            var threads = db.Threads.ReadableBy(actor, db).Select(one => one.Id);
            return posts.Where(one => threads.Contains(one.ThreadId));
        }

        /// <summary>Those whose text may be read.</summary>
        public IQueryable<Post> Shown => posts.Where(one => one.WithdrawnAt == null && one.HiddenAt == null);
    }
}
