namespace Buendnisnetz.Platform;

internal static class PlatformMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<EventRecord>(record =>
        {
            record.ToTable("events");
            record.Property(e => e.Id).ValueGeneratedNever();
            record.Property(e => e.Payload).HasMaxLength(8000);
            record.HasIndex(e => new { e.SubjectId, e.Id });
            record.HasIndex(e => e.PersonId);
            record.HasIndex(e => e.AboutId);
        });
        model.Entity<QueuedJob>(job =>
        {
            job.ToTable("jobs");
            job.Property(j => j.Id).ValueGeneratedNever();
            job.Property(j => j.Payload).HasMaxLength(8000);
            job.Property(j => j.LastError).HasMaxLength(2000);
            job.Property(j => j.Attempts).IsConcurrencyToken();
            job.Property(j => j.Priority).HasConversion<int>();
            job.Ignore(j => j.IsOnce);
            job.HasIndex(j => j.Key).IsUnique();
            job.HasIndex(j => new { j.State, j.Priority, j.DueAt });
        });
        model.Entity<OutgoingMail>(mail =>
        {
            mail.ToTable("outbox");
            mail.Property(m => m.Id).ValueGeneratedNever();
            mail.Property(m => m.Thread).HasColumnName("matter");
            mail.Property(m => m.Text).HasMaxLength(100_000);
            mail.Property(m => m.Html).HasMaxLength(400_000);
            mail.Property(m => m.LastError).HasMaxLength(2000);
            mail.Property(m => m.Attempts).IsConcurrencyToken();
            mail.Property(m => m.Priority).HasConversion<int>();
            mail.Property(m => m.Status).HasMaxLength(11);
            mail.Ignore(m => m.BlamesSender);
            mail.HasIndex(m => new { m.State, m.Priority, m.DueAt });
            mail.HasIndex(m => m.CarriedAt);
            mail.HasIndex(m => m.PersonId);
        });
        model.Entity<ProtectionKey>(key =>
        {
            key.ToTable("protection_keys");
            key.HasKey(k => k.Name);
            key.Property(k => k.Xml).HasMaxLength(8000);
        });
        model.Entity<StoredFile>(file =>
        {
            file.ToTable("files");
            file.HasIndex(f => f.Hash);
        });
    }
}
