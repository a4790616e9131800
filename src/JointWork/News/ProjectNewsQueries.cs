using Buendnisnetz.Projects;

namespace Buendnisnetz.JointWork;

/// <summary>Named questions to news in the name of joint projects, and who may write them.</summary>
public static class ProjectNewsQueries
{
    extension(Db db)
    {
        /// <summary>All news in the name of projects.</summary>
        public DbSet<ProjectNews> ProjectNews => db.Set<ProjectNews>();

        /// <summary>The joint project by which others may speak in the name of a project; null where there is none.</summary>
        public Task<JointProject?> JointOf(Guid project, CancellationToken cancel) => db.JointProjects.Agreed.Include(one => one.Network)
            .Include(one => one.Consents).ThenInclude(consent => consent.Alliance).Where(one => one.ProjectId == project)
            .OrderBy(one => one.ProposedAt).ThenBy(one => one.Id).FirstOrDefaultAsync(cancel);
    }

    extension(Actor actor)
    {
        /// <summary>Writes in the name of the project: a team that carries it, or a local partner to whom that was lent.</summary>
        public bool SpeaksFor(Project project) =>
            actor.Carries(project) || actor.Holds(JointSeats.News, project.Id, JointSeats.NewsPartner);

        /// <summary>Corrects and retracts this item: a team that carries the project, or whoever wrote it.</summary>
        public bool CanChange(Project project, News.NewsItem item) =>
            actor.Carries(project) || (actor.SpeaksFor(project) && item.WrittenBy is { } writer && writer == actor.PersonId);
    }
}
