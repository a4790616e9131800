namespace Buendnisnetz.LivingTexts;

internal static class LivingTextMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LivingText>(one =>
        {
            one.ToTable("living_texts").Property(t => t.Words).HasMaxLength(LivingWording.MostLetters);
            one.Property(t => t.Because).HasMaxLength(1000);
            one.HasOne(t => t.Network).WithMany().HasForeignKey(t => t.NetworkId).OnDelete(DeleteBehavior.Restrict);
            one.HasMany(t => t.Versions).WithOne().HasForeignKey(version => version.TextId);
            one.HasIndex(t => new { t.NetworkId, t.OfferedAt });
            one.HasIndex(t => t.ValidUntil);
        });
        model.Entity<LivingTextVersion>(version =>
        {
            version.ToTable("living_text_versions").Property(v => v.Words).HasMaxLength(LivingWording.MostLetters);
            version.Property(v => v.News).HasMaxLength(500);
            version.HasIndex(v => new { v.TextId, v.Number }).IsUnique();
        });
        model.Entity<ShownText>(shown =>
        {
            shown.ToTable("shown_texts").Property(s => s.Words).HasMaxLength(LivingWording.MostLetters);
            shown.Property(s => s.Because).HasMaxLength(1000);
            shown.HasOne(s => s.Text).WithMany().HasForeignKey(s => s.TextId).OnDelete(DeleteBehavior.Restrict);
            shown.HasOne(s => s.Alliance).WithMany().HasForeignKey(s => s.AllianceId).OnDelete(DeleteBehavior.Restrict);
            shown.HasIndex(s => new { s.TextId, s.AllianceId }).IsUnique().HasFilter("ended_at IS NULL");
            shown.HasIndex(s => new { s.AllianceId, s.EndedAt });
        });
    }
}
