namespace Buendnisnetz.Alliances;

internal static class FreshnessMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AgeingInterval>(interval =>
        {
            interval.ToTable("ageing_intervals");
            interval.HasIndex(i => i.Code).IsUnique();
        });
        model.Entity<Enquiry>(enquiry =>
        {
            enquiry.ToTable("enquiries");
            enquiry.HasOne<Alliance>().WithMany().HasForeignKey(e => e.AllianceId);
            enquiry.HasIndex(e => new { e.Kind, e.FactId }).IsUnique().HasFilter("closed_at IS NULL");
            enquiry.HasIndex(e => new { e.AllianceId, e.ClosedAt });
        });
        model.Entity<EnquiryLetter>(letter =>
        {
            letter.ToTable("enquiry_letters");
            letter.HasMany(l => l.Lines).WithOne().HasForeignKey(line => line.LetterId);
            letter.HasIndex(l => new { l.PersonId, l.SentAt });
        });
        model.Entity<EnquiryLine>(line => line.ToTable("enquiry_lines").HasKey(l => new { l.LetterId, l.Number }));
        model.Entity<Doubt>(doubt =>
        {
            doubt.ToTable("doubts");
            doubt.Property(d => d.Text).HasMaxLength(Doubt.MaxText);
            doubt.HasOne<Alliance>().WithMany().HasForeignKey(d => d.AllianceId);
            doubt.HasIndex(d => new { d.AllianceId, d.SettledAt });
        });
        model.Entity<Proposal>(proposal =>
        {
            proposal.ToTable("proposals");
            proposal.Property(p => p.Contribution).HasMaxLength(1000);
            proposal.Ignore(p => p.IsEmpty);
            proposal.HasOne<Alliance>().WithMany().HasForeignKey(p => p.AllianceId);
            proposal.HasIndex(p => new { p.AllianceId, p.DecidedAt });
        });
    }
}
