namespace Buendnisnetz.Alliances;

internal static class LifeMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LifeStep>(step =>
        {
            step.Property(s => s.Reason).HasMaxLength(2000);
            step.Property(s => s.Reasons).HasMaxLength(200);
            step.HasOne(s => s.SuccessorAlliance).WithMany(a => a.Inherited).HasForeignKey(s => s.SuccessorAllianceId)
                .OnDelete(DeleteBehavior.Restrict);
            step.HasOne(s => s.SuccessorOrganisation).WithMany().HasForeignKey(s => s.SuccessorOrganisationId)
                .OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<CreativePause>(pause =>
        {
            pause.ToTable("creative_pauses");
            pause.Property(p => p.Notice).HasMaxLength(2000);
            pause.Ignore(p => p.Audiences);
            pause.HasOne(p => p.Alliance).WithMany(a => a.Pauses).HasForeignKey(p => p.AllianceId);
            pause.HasIndex(p => p.AllianceId).IsUnique().HasFilter("ended_at IS NULL").HasDatabaseName("ix_one_pause");
            pause.HasIndex(p => p.LookBackOn).HasFilter("ended_at IS NULL");
        });
        model.Entity<PauseDuty>(duty =>
        {
            duty.ToTable("pause_duties").HasKey(d => new { d.PauseId, d.ContactPointId });
            duty.HasOne<CreativePause>().WithMany(p => p.Duties).HasForeignKey(d => d.PauseId);
            duty.HasOne<ContactPoint>().WithMany(p => p.Duties).HasForeignKey(d => d.ContactPointId);
        });
        model.Entity<PauseSettlement>(settled =>
        {
            settled.ToTable("pause_settlements").HasKey(s => new { s.PauseId, s.Topic, s.ThingId });
            settled.Property(s => s.Topic).HasColumnName("matter");
            settled.HasOne<CreativePause>().WithMany(p => p.Settlements).HasForeignKey(s => s.PauseId);
        });
    }
}
