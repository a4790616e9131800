using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

internal static class HandoverMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Handover>(handover =>
        {
            handover.ToTable("handovers");
            handover.Property(h => h.Words).HasMaxLength(4000);
            handover.Property(h => h.SuccessorName).HasMaxLength(Person.MaxNameLength);
            handover.HasOne<Alliance>().WithMany().HasForeignKey(h => h.AllianceId);
            handover.HasOne<Seat>().WithMany().HasForeignKey(h => h.SeatId).OnDelete(DeleteBehavior.Restrict);
            handover.HasMany(h => h.Items).WithOne().HasForeignKey(item => item.HandoverId);
            handover.HasIndex(h => h.AllianceId).IsUnique().HasFilter("state IN ('Announced', 'Checklist')")
                .HasDatabaseName("ix_one_handover");
            handover.HasIndex(h => h.SuccessorId);
        });
        model.Entity<HandoverItem>(item =>
        {
            item.ToTable("handover_items");
            item.HasIndex(i => new { i.HandoverId, i.Number }).IsUnique();
        });
        model.Entity<Vacancy>(vacancy =>
        {
            vacancy.ToTable("vacancies");
            vacancy.Property(v => v.Reason).HasMaxLength(2000);
            vacancy.HasOne<Alliance>().WithMany().HasForeignKey(v => v.AllianceId);
            vacancy.HasIndex(v => v.AllianceId).IsUnique().HasFilter("until IS NULL").HasDatabaseName("ix_one_vacancy");
        });
        model.Entity<KnowledgeNote>(note =>
        {
            note.ToTable("knowledge_notes");
            note.Property(n => n.Body).HasMaxLength(20_000);
            note.HasOne<Alliance>().WithMany().HasForeignKey(n => n.AllianceId);
            note.HasIndex(n => n.AllianceId);
        });
        model.Entity<Mentorship>(one =>
        {
            one.ToTable("mentorships").Ignore(m => m.IsAsked).Ignore(m => m.IsRunning).Ignore(m => m.Standing);
            one.Property(m => m.Wish).HasMaxLength(2000);
            one.HasOne(m => m.Alliance).WithMany().HasForeignKey(m => m.AllianceId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne(m => m.Mentor).WithMany().HasForeignKey(m => m.MentorId).OnDelete(DeleteBehavior.Restrict);
            one.HasMany(m => m.Missions).WithOne().HasForeignKey(mission => mission.MentorshipId);
            one.HasIndex(m => m.AllianceId).IsUnique().HasFilter("ended_at IS NULL").HasDatabaseName("ix_one_mentorship");
            one.HasIndex(m => new { m.MentorId, m.EndedAt });
        });
        model.Entity<Mission>(mission =>
        {
            mission.ToTable("missions");
            mission.HasIndex(m => new { m.MentorshipId, m.Number }).IsUnique();
        });
        model.Entity<FirstStepTick>(tick =>
        {
            tick.ToTable("first_step_ticks").HasKey(t => new { t.SeatId, t.Code });
            tick.HasOne<Seat>().WithMany().HasForeignKey(t => t.SeatId);
        });
    }
}
