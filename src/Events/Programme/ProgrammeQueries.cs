namespace Buendnisnetz.Events;

/// <summary>Named questions to programmes.</summary>
public static class ProgrammeQueries
{
    /// <summary>Words of the editing pages, which no item has as its address.</summary>
    private static readonly string[] OwnPages = ["bearbeiten", "neu", "einfuegen", "verschiebung", "fragen"];

    private static readonly DateOnly Unknown = new(2000, 1, 1);

    extension(Db db)
    {
        /// <summary>All items of all programmes.</summary>
        public DbSet<Session> EventSessions => db.Set<Session>();

        /// <summary>The programme of an event to read, with its people; one query.</summary>
        public async Task<Programme> ProgrammeOf(Event planned, CancellationToken cancel) =>
            new(planned, await db.EventSessions.OfEvent(planned.Id).WithSpeakers.AsNoTrackingWithIdentityResolution().ToListAsync(cancel));

        /// <summary>Questions that were handed in beforehand.</summary>
        public DbSet<SessionQuestion> SessionQuestions => db.Set<SessionQuestion>();
    }

    extension(IQueryable<Session> sessions)
    {
        /// <summary>The programme of an event, in its order.</summary>
        public IQueryable<Session> OfEvent(Guid id) => sessions.Where(one => one.EventId == id)
            .OrderBy(one => one.BeginsAt).ThenBy(one => one.Position).ThenBy(one => one.Id);

        /// <summary>With their people and where these come from, in one query.</summary>
        public IQueryable<Session> WithSpeakers =>
            sessions.Include(one => one.Speakers.OrderBy(who => who.Position)).ThenInclude(who => who.Organisation);
    }

    extension(Event planned)
    {
        /// <summary>The day on which its programme begins; a stand-in while its day is not known.</summary>
        public DateOnly FirstDay => planned.Time.Day ?? planned.On?.Earliest ?? Unknown;

        /// <summary>The last day of its programme.</summary>
        public DateOnly FinalDay => planned.Time.End ?? planned.FirstDay;
    }

    extension(IEnumerable<Session> programme)
    {
        /// <summary>An address that no item of this programme has yet.</summary>
        public string FreeSlug(string title) => Slug.Of(title, [.. programme.Select(one => one.Slug), .. OwnPages]);
    }
}
