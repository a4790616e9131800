namespace Buendnisnetz.Reviews;

/// <summary>
/// Places of many kinds look after facts, so that no table refers to one of them; the columns keep the names they were born with.
/// </summary>
internal static class ReviewMapping
{
    private const string Place = "alliance_id";

    public static void Map(ModelBuilder model)
    {
        model.Entity<AgeingInterval>(interval =>
        {
            interval.ToTable("ageing_intervals");
            interval.HasIndex(i => i.Code).IsUnique();
        });
        MapEnquiries(model);
        model.Entity<Doubt>(doubt =>
        {
            doubt.ToTable("doubts");
            doubt.Property(d => d.PlaceId).HasColumnName(Place);
            doubt.Property(d => d.Text).HasMaxLength(Doubt.MaxText);
            doubt.HasIndex(d => new { d.PlaceId, d.SettledAt });
        });
        model.Entity<Proposal>(proposal =>
        {
            proposal.ToTable("proposals");
            proposal.Property(p => p.PlaceId).HasColumnName(Place);
            proposal.Property(p => p.Text).HasColumnName("contribution").HasMaxLength(1000);
            proposal.HasIndex(p => new { p.PlaceId, p.DecidedAt });
        });
    }

    private static void MapEnquiries(ModelBuilder model)
    {
        model.Entity<Enquiry>(enquiry =>
        {
            enquiry.ToTable("enquiries");
            enquiry.Property(e => e.PlaceId).HasColumnName(Place);
            enquiry.Property(e => e.FirstToldAt).HasColumnName("coordination_told_at");
            enquiry.Property(e => e.SecondToldAt).HasColumnName("deputy_told_at");
            enquiry.Property(e => e.LastToldAt).HasColumnName("office_told_at");
            enquiry.HasIndex(e => new { e.Kind, e.FactId }).IsUnique().HasFilter("closed_at IS NULL");
            enquiry.HasIndex(e => new { e.PlaceId, e.ClosedAt });
        });
        model.Entity<EnquiryLetter>(letter =>
        {
            letter.ToTable("enquiry_letters");
            letter.HasMany(l => l.Lines).WithOne().HasForeignKey(line => line.LetterId);
            letter.HasIndex(l => new { l.PersonId, l.SentAt });
        });
        model.Entity<EnquiryLine>(line =>
        {
            line.ToTable("enquiry_lines").HasKey(l => new { l.LetterId, l.Number });
            line.Property(l => l.PlaceId).HasColumnName(Place);
        });
    }
}
