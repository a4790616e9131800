namespace Buendnisnetz.Accounts;

internal static class AccountsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Person>(person =>
        {
            person.ToTable("people");
            person.HasIndex(p => p.EmailKey).IsUnique();
            person.HasIndex(p => p.NameKey);
        });
        model.Entity<Seat>(seat =>
        {
            seat.ToTable("seats");
            seat.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
            seat.HasIndex(s => new { s.PersonId, s.Until });
            seat.HasIndex(s => new { s.Place, s.PlaceId, s.Until });
            seat.HasIndex(s => new { s.PersonId, s.Place, s.PlaceId, s.Role }).IsUnique().HasFilter("until IS NULL")
                .HasDatabaseName("ix_one_seat_of_a_kind");
        });
        model.Entity<Session>(session =>
        {
            session.ToTable("sessions");
            session.HasOne<Person>().WithMany().HasForeignKey(s => s.PersonId).OnDelete(DeleteBehavior.Restrict);
            session.HasIndex(s => s.KeyHash).IsUnique();
        });
        model.Entity<AccessLink>(link =>
        {
            link.ToTable("access_links");
            link.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
            link.HasIndex(l => l.TokenHash).IsUnique();
            link.HasIndex(l => new { l.PersonId, l.IssuedAt });
        });
        model.Entity<AnswerLink>(link =>
        {
            link.ToTable("answer_links");
            link.Property(l => l.Purpose).HasColumnName("matter").HasMaxLength(40);
            link.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
            link.HasIndex(l => l.TokenHash).IsUnique();
            link.HasIndex(l => new { l.SubjectId, l.Purpose });
        });
        model.Entity<Passkey>(passkey =>
        {
            passkey.ToTable("passkeys");
            passkey.HasOne<Person>().WithMany().HasForeignKey(p => p.PersonId).OnDelete(DeleteBehavior.Restrict);
            passkey.Property(p => p.CredentialId).HasMaxLength(2100);
            passkey.HasIndex(p => p.CredentialId).IsUnique();
        });
        model.Entity<AccessLogEntry>(entry =>
        {
            entry.ToTable("access_log");
            entry.HasIndex(e => e.PersonId);
        });
        model.Entity<RetentionRun>(run => run.ToTable("retention_runs"));
    }
}
