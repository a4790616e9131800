namespace Buendnisnetz.Projects;

internal static class AwardMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Project>().Ignore(one => one.Bears);
        model.Entity<Award>(one =>
        {
            one.ToTable("awards");
            one.Property(a => a.Slug).HasMaxLength(Slug.MaxLength + 20);
            one.Property(a => a.About).HasMaxLength(4000);
            one.HasOne(a => a.Network).WithMany().HasForeignKey(a => a.NetworkId).OnDelete(DeleteBehavior.Restrict);
            one.HasIndex(a => a.Slug).IsUnique();
            one.HasIndex(a => new { a.On, a.Id });
            one.HasIndex(a => new { a.NetworkId, a.On });
        });
        model.Entity<Lighthouse>(one =>
        {
            one.ToTable("lighthouses");
            one.Property(l => l.Correction).HasMaxLength(1000);
            one.HasOne(l => l.Award).WithMany().HasForeignKey(l => l.AwardId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne(l => l.Project).WithMany(p => p.Lighthouses).HasForeignKey(l => l.ProjectId).OnDelete(DeleteBehavior.Restrict);
            one.HasIndex(l => new { l.AwardId, l.ProjectId }).IsUnique().HasFilter("taken_back_at IS NULL");
            one.HasIndex(l => l.ProjectId);
        });
    }
}
