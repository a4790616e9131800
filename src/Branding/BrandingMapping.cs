using Buendnisnetz.Library;

namespace Buendnisnetz.Branding;

internal static class BrandingMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SheetTemplate>(one =>
        {
            one.ToTable("sheet_templates").Ignore(t => t.Wording);
            one.Property(t => t.Front).HasMaxLength(SheetWording.MostLetters);
            one.Property(t => t.Back).HasMaxLength(SheetWording.MostLetters);
            one.HasOne<Material>().WithMany().HasForeignKey(t => t.MaterialId);
            one.HasIndex(t => new { t.MaterialId, t.FromEdition }).IsUnique();
        });
        model.Entity<CopyBatch>(batch =>
        {
            batch.ToTable("copy_batches").HasOne<Material>().WithMany().HasForeignKey(b => b.MaterialId);
            batch.HasIndex(b => new { b.MaterialId, b.AskedAt });
        });
        MapCopies(model);
    }

    private static void MapCopies(ModelBuilder model) => model.Entity<BrandedCopy>(copy =>
    {
        copy.ToTable("branded_copies", table => table.HasCheckConstraint("ck_one_name_on_copy",
            "(alliance_id IS NULL) <> (organisation_id IS NULL)"));
        copy.Property(c => c.Missing).HasMaxLength(200);
        copy.Property(c => c.Obstacle).HasMaxLength(1000);
        copy.HasOne(c => c.Material).WithMany().HasForeignKey(c => c.MaterialId);
        copy.HasOne(c => c.Alliance).WithMany().HasForeignKey(c => c.AllianceId).OnDelete(DeleteBehavior.Restrict);
        copy.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        copy.HasOne(c => c.File).WithMany().HasForeignKey(c => c.FileId).OnDelete(DeleteBehavior.Restrict);
        copy.HasOne<CopyBatch>().WithMany().HasForeignKey(c => c.BatchId);
        copy.HasIndex(c => new { c.MaterialId, c.AllianceId, c.Edition });
        copy.HasIndex(c => new { c.BatchId, c.State });
        copy.HasIndex(c => c.MadeAt);
    });
}
