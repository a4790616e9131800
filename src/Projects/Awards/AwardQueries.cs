using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects;

/// <summary>Named questions to awards.</summary>
public static class AwardQueries
{
    extension(Db db)
    {
        /// <summary>All awards.</summary>
        public DbSet<Award> Awards => db.Set<Award>();

        /// <summary>Which projects bear which award, also by mistake.</summary>
        public DbSet<Lighthouse> Lighthouses => db.Set<Lighthouse>();

        /// <summary>An address that no award has yet.</summary>
        public async Task<string> FreeAwardSlug(string name, CancellationToken cancel = default)
        {
            var slug = Slug.Of(name);
            var taken = await db.Awards.Where(one => one.Slug.StartsWith(slug)).Select(one => one.Slug).ToListAsync(cancel);
            return Slug.Of(name, [.. taken, "neu"]);
        }

        /// <summary>Whether a member of the award's network carried the project on its day.</summary>
        public Task<bool> WasOfMember(Award award, Project project, CancellationToken cancel)
        {
            var carriers = db.ProjectCarriers.Where(who => who.ProjectId == project.Id && who.Role == ProjectRole.Carrier)
                .Select(who => who.AllianceId);
            return db.Memberships.IgnoreAutoIncludes().CountingOn(award.On).AnyAsync(member => member.NetworkId == award.NetworkId
                && member.AllianceId != null && carriers.Contains(member.AllianceId), cancel);
        }
    }

    extension(IQueryable<Award> awards)
    {
        /// <summary>The award under this address.</summary>
        public Task<Award?> FindBySlug(string slug, CancellationToken cancel = default) =>
            awards.Include(one => one.Network).OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Slug == slug, cancel);
    }

    extension(IQueryable<Lighthouse> lighthouses)
    {
        /// <summary>Those that stand.</summary>
        public IQueryable<Lighthouse> Standing => lighthouses.Where(one => one.TakenBackAt == null);
    }
}
