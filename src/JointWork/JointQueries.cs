using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>Named questions to joint projects and labels.</summary>
public static class JointQueries
{
    extension(Db db)
    {
        /// <summary>All joint projects, also proposed and ended ones.</summary>
        public DbSet<JointProject> JointProjects => db.Set<JointProject>();

        /// <summary>All labels.</summary>
        public DbSet<Label> Labels => db.Set<Label>();

        /// <summary>An address that no label has yet.</summary>
        public async Task<string> FreeLabelSlug(string name, CancellationToken cancel = default)
        {
            var slug = Slug.Of(name);
            var taken = await db.Labels.Where(one => one.Slug.StartsWith(slug)).Select(one => one.Slug).ToListAsync(cancel);
            return Slug.Of(name, [.. taken, "neu"]);
        }

        /// <summary>The members of a network among the alliances that carry a project.</summary>
        public async Task<IReadOnlyList<Guid>> MembersCarrying(Project project, Guid network, CancellationToken cancel)
        {
            var carriers = project.Of(ProjectRole.Carrier).Select(who => who.AllianceId).OfType<Guid>().ToList();
            return await db.Memberships.IgnoreAutoIncludes().InForce.Where(member => member.NetworkId == network
                && member.AllianceId != null && carriers.Contains(member.AllianceId.Value)).Select(member => member.AllianceId!.Value)
                .Distinct().ToListAsync(cancel);
        }
    }

    extension(IQueryable<JointProject> all)
    {
        /// <summary>Those that have not ended.</summary>
        public IQueryable<JointProject> Living => all.Where(one => one.EndedAt == null);

        /// <summary>Those to which all have agreed.</summary>
        public IQueryable<JointProject> Agreed => all.Living.Where(one => one.Consents.All(consent => consent.AgreedAt != null));

        /// <summary>With who is asked, and what it is about.</summary>
        public IQueryable<JointProject> Whole => all.Include(one => one.Network).Include(one => one.Project)
            .Include(one => one.Consents).ThenInclude(consent => consent.Alliance).AsSplitQuery();

        /// <summary>Those of which the actor decides a part: for the office, or for an alliance that is asked.</summary>
        public IQueryable<JointProject> DecidedBy(Actor actor)
        {
            if (actor.IsAdministrator) return all;
            var (offices, own) = (actor.Offices, actor.PlacesOf(AllianceSeats.Place));
            return all.Where(one => offices.Contains(one.NetworkId)
                || one.Consents.Any(consent => consent.AllianceId != null && own.Contains(consent.AllianceId.Value)));
        }
    }

    extension(IQueryable<Label> labels)
    {
        /// <summary>The label under this address.</summary>
        public Task<Label?> FindBySlug(string slug, CancellationToken cancel = default) =>
            labels.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Slug == slug, cancel);

        /// <summary>With its network, who carries it and which places bear it.</summary>
        public IQueryable<Label> Whole => labels.Include(one => one.Network).Include(one => one.Carriers).ThenInclude(who => who.Alliance)
            .Include(one => one.Grants).AsSplitQuery();
    }
}
