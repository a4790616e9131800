namespace Buendnisnetz.ActivityReports;

internal static class ReportMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ActivityReport>(one =>
        {
            one.ToTable("activity_reports");
            one.Property(r => r.Opening).HasMaxLength(4000);
            one.Property(r => r.Words).HasMaxLength(40_000);
            one.Ignore(r => r.Last);
            one.HasOne(r => r.Alliance).WithMany().HasForeignKey(r => r.AllianceId).OnDelete(DeleteBehavior.Restrict);
            one.HasMany(r => r.Editions).WithOne().HasForeignKey(edition => edition.ReportId);
            one.HasMany(r => r.Deliveries).WithOne().HasForeignKey(delivery => delivery.ReportId);
            one.HasMany(r => r.Fields).WithOne().HasForeignKey(field => field.ReportId);
            one.HasIndex(r => new { r.AllianceId, r.Year }).IsUnique();
            one.HasIndex(r => new { r.SentAt, r.Id });
        });
        model.Entity<ReportEdition>(edition =>
        {
            edition.ToTable("report_editions");
            edition.Property(e => e.Opening).HasMaxLength(4000);
            edition.Property(e => e.Frozen).HasMaxLength(400_000);
            edition.Property(e => e.Correction).HasMaxLength(1000);
            edition.HasIndex(e => new { e.ReportId, e.Number }).IsUnique();
        });
        model.Entity<ReportDelivery>(delivery =>
        {
            delivery.ToTable("report_deliveries").HasKey(d => new { d.ReportId, d.NetworkId });
            delivery.HasOne(d => d.Network).WithMany().HasForeignKey(d => d.NetworkId).OnDelete(DeleteBehavior.Restrict);
            delivery.HasIndex(d => d.NetworkId);
        });
        model.Entity<ReportField>(field =>
        {
            field.ToTable("report_fields").HasKey(f => new { f.ReportId, f.TermCode });
            field.HasIndex(f => f.TermCode);
        });
    }
}
