namespace Buendnisnetz.Community;

/// <summary>Named questions to reports, and who decides on them.</summary>
internal static class ReportQueries
{
    extension(Db db)
    {
        public DbSet<PostReport> PostReports => db.Set<PostReport>();

        /// <summary>
        /// Over an appeal somebody else decides than who has hidden the post: those against this person's decisions, where anybody else
        /// than they and the writer looks after the space.
        /// </summary>
        public IQueryable<PostReport> AppealsForOthers(Guid? person, DateTimeOffset at)
        {
            var keepers = db.Keepers(at);
            return db.PostReports.Where(one => one.DecidedBy != null && one.DecidedBy == person && one.AppealedAt != null
                && keepers.Any(keeper => keeper.SpaceId == one.Post!.Thread!.SpaceId && keeper.PersonId != person
                    && (one.Post.WrittenBy == null || keeper.PersonId != one.Post.WrittenBy)));
        }
    }

    extension(IQueryable<PostReport> reports)
    {
        /// <summary>Those on which somebody has to decide.</summary>
        public IQueryable<PostReport> Waiting => reports.Where(one => one.DecidedAt == null
            || (one.AppealedAt != null && one.ReviewedAt == null));

        /// <summary>Those of posts in these spaces.</summary>
        public IQueryable<PostReport> OfSpaces(IQueryable<Space> spaces, Db db)
        {
            var ids = spaces.Select(one => one.Id);
            return reports.Where(one => ids.Contains(one.Post!.Thread!.SpaceId));
        }

        /// <summary>With the post, its thread and space.</summary>
        public IQueryable<PostReport> Whole => reports.Include(one => one.Post!.Thread!.Space!.Network)
            .Include(one => one.Post!.Thread!.Space!.Alliance);
    }
}
