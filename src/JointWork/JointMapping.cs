using Buendnisnetz.Accounts;

namespace Buendnisnetz.JointWork;

internal static class JointMapping
{
    public static void Map(ModelBuilder model)
    {
        MapProjects(model);
        MapLabels(model);
        model.Entity<ProjectNews>(one =>
        {
            one.ToTable("project_news").Property(n => n.Id).ValueGeneratedNever();
            one.HasOne(n => n.Item).WithMany().HasForeignKey(n => n.ItemId).OnDelete(DeleteBehavior.Cascade);
            one.HasOne(n => n.Project).WithMany().HasForeignKey(n => n.ProjectId).OnDelete(DeleteBehavior.Cascade);
            one.HasIndex(n => n.ItemId).IsUnique();
            one.HasIndex(n => n.ProjectId);
        });
        model.Entity<LentRight>(one =>
        {
            one.ToTable("lent_rights");
            one.Property(r => r.Place).HasMaxLength(40);
            one.Property(r => r.Reason).HasMaxLength(1000);
            one.HasOne(r => r.Organisation).WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne<Seat>().WithMany().HasForeignKey(r => r.SeatId).OnDelete(DeleteBehavior.Restrict);
            one.HasIndex(r => new { r.Place, r.ThingId });
            one.HasIndex(r => new { r.OrganisationId, r.AllianceId });
        });
    }

    private static void MapProjects(ModelBuilder model)
    {
        model.Entity<JointProject>(one =>
        {
            one.ToTable("joint_projects");
            one.Property(j => j.Reason).HasMaxLength(1000);
            one.HasOne(j => j.Network).WithMany().HasForeignKey(j => j.NetworkId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne(j => j.Project).WithMany().HasForeignKey(j => j.ProjectId).OnDelete(DeleteBehavior.Restrict);
            one.HasMany(j => j.Consents).WithOne().HasForeignKey(consent => consent.JointProjectId);
            one.HasIndex(j => new { j.ProjectId, j.NetworkId }).IsUnique().HasFilter("ended_at IS NULL");
            one.HasIndex(j => j.NetworkId);
        });
        model.Entity<JointConsent>(consent =>
        {
            consent.ToTable("joint_consents").Property(c => c.Id).ValueGeneratedNever();
            consent.HasOne(c => c.Alliance).WithMany().HasForeignKey(c => c.AllianceId).OnDelete(DeleteBehavior.Restrict);
            consent.HasIndex(c => new { c.AllianceId, c.JointProjectId });
        });
    }

    private static void MapLabels(ModelBuilder model)
    {
        model.Entity<Label>(one =>
        {
            one.ToTable("labels");
            one.Property(l => l.Slug).HasMaxLength(Slug.MaxLength + 20);
            one.Property(l => l.Lead).HasMaxLength(1000);
            one.Property(l => l.Criteria).HasMaxLength(8000);
            one.HasOne(l => l.Network).WithMany().HasForeignKey(l => l.NetworkId).OnDelete(DeleteBehavior.Restrict);
            one.HasMany(l => l.Carriers).WithOne(c => c.Label).HasForeignKey(c => c.LabelId);
            one.HasMany(l => l.Grants).WithOne().HasForeignKey(g => g.LabelId);
            one.HasIndex(l => l.Slug).IsUnique();
            one.HasIndex(l => l.NetworkId);
            one.HasIndex(l => l.PictureFileId);
        });
        model.Entity<LabelCarrier>(one =>
        {
            one.ToTable("label_carriers").Property(c => c.Id).ValueGeneratedNever();
            one.HasOne(c => c.Alliance).WithMany().HasForeignKey(c => c.AllianceId).OnDelete(DeleteBehavior.Restrict);
            one.HasIndex(c => new { c.LabelId, c.AllianceId }).IsUnique().HasFilter("until IS NULL");
            one.HasIndex(c => c.AllianceId);
        });
        model.Entity<LabelGrant>(one =>
        {
            one.ToTable("label_grants").Property(g => g.Id).ValueGeneratedNever();
            one.Property(g => g.Reason).HasMaxLength(1000);
            one.HasIndex(g => new { g.LabelId, g.Town });
        });
    }
}
