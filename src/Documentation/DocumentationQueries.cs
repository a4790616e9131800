using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>Named questions to documentations.</summary>
public static class DocumentationQueries
{
    extension(Db db)
    {
        /// <summary>All documentations, also those in work.</summary>
        public DbSet<EventDocumentation> Documentations => db.Set<EventDocumentation>();

        /// <summary>Pictures that somebody asks not to show.</summary>
        public DbSet<TakeDown> TakeDowns => db.Set<TakeDown>();

        /// <summary>What is to be done for events.</summary>
        public DbSet<ChecklistItem> ChecklistItems => db.Set<ChecklistItem>();

        /// <summary>What teams have learnt for the next time.</summary>
        public DbSet<Lesson> Lessons => db.Set<Lesson>();

        /// <summary>The documentation of an event with all that it holds; null where there is none.</summary>
        public Task<EventDocumentation?> DocumentationOf(Guid eventId, CancellationToken cancel) =>
            db.Documentations.Whole.FirstOrDefaultAsync(one => one.EventId == eventId, cancel);
    }

    extension(IQueryable<EventDocumentation> documentations)
    {
        /// <summary>
        /// Those that the actor may read: published, of an event that the actor may read and that was held (INV-28), whatever has become of
        /// its date since.
        /// </summary>
        public IQueryable<EventDocumentation> VisibleTo(Actor actor, Db db, DateTimeOffset now)
        {
            var events = db.CalendarEvents.VisibleTo(actor, db);
            return documentations.Out(db, now).Where(one => events.Any(planned => planned.Id == one.EventId))
                .SharedWith(actor, db, one => one.Event!.PlaceId, one => one.Visibility);
        }

        /// <summary>Those that are published, of an event that was held and has neither been called off nor put off since.</summary>
        public IQueryable<EventDocumentation> Out(Db db, DateTimeOffset now)
        {
            var held = db.CalendarEvents.Held(now);
            return documentations.Where(one => one.PublishedAt != null && held.Any(planned => planned.Id == one.EventId));
        }

        /// <summary>Those that the actor may change.</summary>
        public IQueryable<EventDocumentation> EditedBy(Actor actor, Db db)
        {
            var events = db.CalendarEvents.EditedBy(actor);
            return documentations.Where(one => events.Any(planned => planned.Id == one.EventId));
        }

        /// <summary>With all that they hold.</summary>
        public IQueryable<EventDocumentation> Whole => documentations.Include(one => one.Event)
            .Include(one => one.Results).Include(one => one.Files).ThenInclude(file => file.File)
            .Include(one => one.Statements).Include(one => one.Pictures).Include(one => one.Figures.OrderBy(figure => figure.Position))
            .Include(one => one.Corrections.OrderBy(correction => correction.At)).AsSplitQuery();

        /// <summary>The files of pictures that are shown there.</summary>
        public IQueryable<Guid> ShownPictures =>
            documentations.SelectMany(one => one.Pictures).Where(picture => picture.HiddenAt == null).Select(picture => picture.FileId);

        /// <summary>The files of all their pictures.</summary>
        public IQueryable<Guid> AllPictures => documentations.SelectMany(one => one.Pictures).Select(picture => picture.FileId);
    }
}
