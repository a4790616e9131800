using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects;

internal static class FollowingMapping
{
    public static void Map(ModelBuilder model) => model.Entity<Following>(one =>
    {
        one.ToTable("project_followings", table =>
            table.HasCheckConstraint("ck_person_or_address", "(person_id IS NULL) <> (email IS NULL)"));
        one.HasOne(f => f.Project).WithMany().HasForeignKey(f => f.ProjectId).OnDelete(DeleteBehavior.Cascade);
        one.HasOne<Person>().WithMany().HasForeignKey(f => f.PersonId).OnDelete(DeleteBehavior.Restrict);
        one.HasIndex(f => new { f.ProjectId, f.PersonId }).IsUnique();
        one.HasIndex(f => new { f.ProjectId, f.Email }).IsUnique();
        one.HasIndex(f => f.PersonId);
        one.HasIndex(f => f.Email);
    });
}

/// <summary>Named questions to who follows projects.</summary>
public static class FollowingQueries
{
    extension(Db db)
    {
        /// <summary>All who follow, also addresses that were not confirmed yet.</summary>
        public DbSet<Following> Followings => db.Set<Following>();
    }

    extension(IQueryable<Following> followings)
    {
        /// <summary>Those of a person.</summary>
        public IQueryable<Following> Of(Guid person) => followings.Where(one => one.PersonId == person);

        /// <summary>Addresses that were confirmed.</summary>
        public IQueryable<Following> ByMail => followings.Where(one => one.Email != null && one.Since != null);
    }
}
