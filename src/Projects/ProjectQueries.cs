using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Projects;

/// <summary>Named questions to projects.</summary>
public static class ProjectQueries
{
    private const string Addresses = "project addresses";

    extension(Db db)
    {
        /// <summary>All projects, also drafts.</summary>
        public DbSet<Project> Projects => db.Set<Project>();

        /// <summary>Who takes part in projects.</summary>
        public DbSet<ProjectCarrier> ProjectCarriers => db.Set<ProjectCarrier>();

        /// <summary>The alliances that are members of a network.</summary>
        internal IQueryable<Guid> MembersOf(Guid network) => db.Memberships.InForce
            .Where(one => one.NetworkId == network && one.AllianceId != null).Select(one => one.AllianceId!.Value);

        /// <summary>One begins a project after the other, so that each finds an address that is free.</summary>
        public Task<IDbContextTransaction> TakeProjectLock(CancellationToken cancel) => db.TakeLock(Addresses, cancel);

        /// <summary>The same, within a turn that has begun.</summary>
        public Task TakeProjectLockToo(CancellationToken cancel) => db.TakeLockToo(Addresses, cancel);

        /// <summary>Loads the areas of the alliances that carry a project, for who joins and who leaves.</summary>
        internal Task LoadAreasOfCarriers(Project one, CancellationToken cancel)
        {
            var homes = one.Of(ProjectRole.Carrier).Select(who => who.AllianceId).OfType<Guid>().ToList();
            return db.Alliances.Where(home => homes.Contains(home.Id)).ForTerritory.LoadAsync(cancel);
        }

        /// <summary>An address that no project has yet.</summary>
        public async Task<string> FreeProjectSlug(string title, CancellationToken cancel = default)
        {
            var slug = Slug.Of(title);
            var taken = await db.Projects.Where(one => one.Slug.StartsWith(slug)).Select(one => one.Slug).ToListAsync(cancel);
            taken.AddRange(db.Projects.Local.Select(one => one.Slug));
            return Slug.Of(title, [.. taken, "neu"]);
        }
    }

    extension(IQueryable<Project> projects)
    {
        /// <summary>Those that others can read and the actor may, and all of the actor's own alliances.</summary>
        public IQueryable<Project> VisibleTo(Actor actor, Db db)
        {
            if (actor.IsAdministrator) return projects;
            var lent = actor.PlacesOf(ProjectSeats.Place);
            if (!actor.IsInCommunity) return lent.Count == 0 ? projects.Open : projects.Where(one => lent.Contains(one.Id)
                || (one.PublishedAt != null && one.Visibility == Visibility.Public));
            var (own, near) = (actor.PlacesOf(AllianceSeats.Place), db.AlliancesNear(actor));
            return projects.Where(one =>
                (one.PublishedAt != null && (one.Visibility == Visibility.Public || one.Visibility == Visibility.Community))
                || lent.Contains(one.Id)
                || one.Carriers.Any(who => who.Role == ProjectRole.Carrier && who.AllianceId != null
                    && (own.Contains(who.AllianceId.Value) || (one.PublishedAt != null && one.Visibility == Visibility.Near
                        && near.Contains(who.AllianceId.Value)))));
        }

        /// <summary>Those that everybody can read.</summary>
        public IQueryable<Project> Open => projects.Where(one => one.PublishedAt != null && one.Visibility == Visibility.Public);

        /// <summary>Those that are no drafts.</summary>
        public IQueryable<Project> Published => projects.Where(one => one.PublishedAt != null);

        /// <summary>Those that the actor may change: those of the own alliances, and those that were lent.</summary>
        public IQueryable<Project> EditedBy(Actor actor)
        {
            var (carried, lent) = (projects.CarriedBy(actor), actor.PlacesOf(ProjectSeats.Place));
            if (lent.Count == 0) return carried;
            var ids = carried.Select(one => one.Id);
            return projects.Where(one => lent.Contains(one.Id) || ids.Contains(one.Id));
        }

        /// <summary>Those of the actor's own alliances.</summary>
        public IQueryable<Project> CarriedBy(Actor actor)
        {
            if (actor.IsAdministrator) return projects;
            var own = actor.PlacesOf(AllianceSeats.Place);
            return projects.Where(one => one.Carriers.Any(who => who.Role == ProjectRole.Carrier && who.AllianceId != null
                && own.Contains(who.AllianceId.Value)));
        }

        /// <summary>Those in which an alliance takes part.</summary>
        public IQueryable<Project> OfAlliance(Guid alliance, Db db) =>
            projects.Among(db.ProjectCarriers.Where(who => who.AllianceId == alliance).Select(who => who.ProjectId));

        /// <summary>Those in which an organisation takes part.</summary>
        public IQueryable<Project> OfOrganisation(Guid organisation, Db db) =>
            projects.Among(db.ProjectCarriers.Where(who => who.OrganisationId == organisation).Select(who => who.ProjectId));

        /// <summary>Those of the members of a network.</summary>
        public IQueryable<Project> OfNetwork(Guid network, Db db)
        {
            var members = db.MembersOf(network);
            return projects.Among(db.ProjectCarriers.Where(who => who.AllianceId != null && members.Contains(who.AllianceId.Value))
                .Select(who => who.ProjectId));
        }

        /// <summary>Those that work in one of these action fields.</summary>
        public IQueryable<Project> WorkingOn(IReadOnlyCollection<string> termCodes, Db db) =>
            projects.Among(db.Set<ProjectField>().Where(field => termCodes.Contains(field.TermCode)).Select(field => field.ProjectId));

        /// <summary>The project under this address.</summary>
        public Task<Project?> FindBySlug(string slug, CancellationToken cancel = default) =>
            projects.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Slug == slug, cancel);

        /// <summary>With who takes part, by name.</summary>
        public IQueryable<Project> WithCarriers => projects.Include(one => one.Carriers).ThenInclude(who => who.Alliance)
            .Include(one => one.Carriers).ThenInclude(who => who.Organisation);

        /// <summary>With all that is told of it.</summary>
        public IQueryable<Project> WithPage => projects.WithCarriers.Include(one => one.Turns).Include(one => one.Pictures)
            .Include(one => one.Lighthouses).ThenInclude(one => one.Award).Include(one => one.Fields).Include(one => one.Areas)
            .AsSplitQuery();

        /// <summary>The files of their pictures.</summary>
        public IQueryable<Guid> PictureFiles => projects.SelectMany(one => one.Pictures).Select(picture => picture.FileId);

        /// <summary>By title, as people expect it in German.</summary>
        public IOrderedQueryable<Project> ByTitle => projects.OrderBy(one => one.SortKey).ThenBy(one => one.Id);

        private IQueryable<Project> Among(IQueryable<Guid> ids) => projects.Where(one => ids.Contains(one.Id));
    }
}
