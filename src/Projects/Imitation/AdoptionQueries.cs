
namespace Buendnisnetz.Projects;

/// <summary>Named questions to imitations.</summary>
public static class AdoptionQueries
{
    extension(Db db)
    {
        /// <summary>All imitations.</summary>
        public DbSet<Adoption> Adoptions => db.Set<Adoption>();

        /// <summary>What an alliance has made of this origin already and not given up; null where nothing.</summary>
        public Task<Project?> ImitationOf(Guid source, Guid alliance, CancellationToken cancel)
        {
            var copies = db.Adoptions.Where(one => one.SourceId == source).Select(one => one.CopyId);
            return db.Projects.Where(one => copies.Contains(one.Id) && one.State != ProjectState.Cancelled
                && one.State != ProjectState.HandedOver
                && one.Carriers.Any(who => who.Role == ProjectRole.Carrier && who.AllianceId == alliance))
                .OrderBy(one => one.Id).FirstOrDefaultAsync(cancel);
        }

        /// <summary>Where this project comes from; null where nobody had it before.</summary>
        public Task<Adoption?> OriginOf(Guid copy, CancellationToken cancel) =>
            db.Adoptions.FirstOrDefaultAsync(one => one.CopyId == copy, cancel);
    }

    extension(IQueryable<Adoption> adoptions)
    {
        /// <summary>Those whose origin the actor may read.</summary>
        public IQueryable<Adoption> FromReadable(Actor actor, Db db)
        {
            var readable = db.Projects.VisibleTo(actor, db).Published;
            return adoptions.Where(one => readable.Any(source => source.Id == one.SourceId));
        }

        /// <summary>Those that still listen to their origin.</summary>
        public IQueryable<Adoption> Listening => adoptions.Where(one => one.DetachedAt == null);

        /// <summary>Those of the projects that these alliances carry.</summary>
        public IQueryable<Adoption> OfAlliances(IReadOnlyCollection<Guid> alliances, Db db)
        {
            var carried = db.ProjectCarriers.Where(who => who.AllianceId != null && alliances.Contains(who.AllianceId.Value)
                && who.Role == ProjectRole.Carrier).Select(who => who.ProjectId);
            return adoptions.Where(one => carried.Contains(one.CopyId));
        }
    }
}
