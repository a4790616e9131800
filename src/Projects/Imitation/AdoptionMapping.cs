namespace Buendnisnetz.Projects;

internal static class AdoptionMapping
{
    public static void Map(ModelBuilder model)
    {
        MapAdoptions(model);
        MapImprovements(model);
    }

    private static void MapImprovements(ModelBuilder model) => model.Entity<Improvement>(one =>
    {
        one.ToTable("improvements");
        one.Property(i => i.Code).HasMaxLength(20);
        foreach (var text in new[] { nameof(Improvement.Before), nameof(Improvement.Text) }) one.Property(text).HasMaxLength(20_000);
        one.Property(i => i.Because).HasMaxLength(400);
        one.Property(i => i.Answer).HasMaxLength(1000);
        one.HasOne(i => i.Adoption).WithMany().HasForeignKey(i => i.AdoptionId).OnDelete(DeleteBehavior.Cascade);
        one.HasIndex(i => new { i.AdoptionId, i.Code }).IsUnique().HasFilter("state = 'Open'").HasDatabaseName("ix_one_open_proposal");
        one.HasIndex(i => new { i.AdoptionId, i.ProposedAt });
        one.HasIndex(i => i.State);
    });

    private static void MapAdoptions(ModelBuilder model) => model.Entity<Adoption>(one =>
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
