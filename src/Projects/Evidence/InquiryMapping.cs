using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

internal static class InquiryMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ExperienceConsent>(one =>
        {
            one.ToTable("experience_consents");
            one.HasIndex(c => c.PersonId).IsUnique();
        });
        model.Entity<Inquiry>(one =>
        {
            one.ToTable("inquiries");
            one.Property(i => i.Words).HasMaxLength(4000);
            one.Property(i => i.AskerSentence).HasMaxLength(1000);
            one.Property(i => i.AskedSentence).HasMaxLength(1000);
            one.HasOne<Alliance>().WithMany().HasForeignKey(i => i.AllianceId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne<Posting>().WithMany().HasForeignKey(i => i.PostingId).OnDelete(DeleteBehavior.SetNull);
            one.HasIndex(i => new { i.AskedPersonId, i.SentAt });
            one.HasIndex(i => new { i.AllianceId, i.SentAt });
            one.HasIndex(i => new { i.AskerId, i.SentAt });
            one.HasIndex(i => new { i.AskedBackAt, i.SentAt });
        });
    }
}

/// <summary>Named questions to inquiries and to consents.</summary>
public static class InquiryQueries
{
    extension(Db db)
    {
        /// <summary>Who has agreed to be asked, also those who have taken it back.</summary>
        public DbSet<ExperienceConsent> ExperienceConsents => db.Set<ExperienceConsent>();

        /// <summary>All inquiries.</summary>
        public DbSet<Inquiry> Inquiries => db.Set<Inquiry>();
    }

    extension(IQueryable<ExperienceConsent> consents)
    {
        /// <summary>Those that hold.</summary>
        public IQueryable<ExperienceConsent> Given => consents.Where(one => one.WithdrawnAt == null);
    }
}
