namespace Buendnisnetz.Projects;

internal static class AdoptionMapping
{
    public static void Map(ModelBuilder model) => model.Entity<Adoption>(one =>
    {
        one.ToTable("adoptions", table => table.HasCheckConstraint("ck_not_its_own", "source_id <> copy_id"));
        one.Property(a => a.Seen).HasMaxLength(60_000);
        one.HasOne(a => a.Source).WithMany().HasForeignKey(a => a.SourceId).OnDelete(DeleteBehavior.Restrict);
        one.HasOne(a => a.Copy).WithMany().HasForeignKey(a => a.CopyId).OnDelete(DeleteBehavior.Cascade);
        one.HasIndex(a => a.CopyId).IsUnique();
        one.HasIndex(a => new { a.SourceId, a.AdoptedAt });
        one.HasIndex(a => a.RootId);
    });
}
