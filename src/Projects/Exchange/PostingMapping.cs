namespace Buendnisnetz.Projects;

internal static class PostingMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Posting>(one =>
        {
            one.ToTable("postings", table => table.HasCheckConstraint("ck_one_home", "(alliance_id IS NULL) <> (network_id IS NULL)"));
            one.Ignore(p => p.Home).Ignore(p => p.PlaceId);
            one.Property(p => p.Slug).HasMaxLength(Slug.MaxLength + 20);
            one.Property(p => p.Text).HasMaxLength(4000);
            one.Property(p => p.Outcome).HasMaxLength(1000);
            one.HasOne(p => p.Alliance).WithMany().HasForeignKey(p => p.AllianceId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne(p => p.Organisation).WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne(p => p.Network).WithMany().HasForeignKey(p => p.NetworkId).OnDelete(DeleteBehavior.Restrict);
            one.HasMany(p => p.Turns).WithOne().HasForeignKey(turn => turn.PostingId);
            one.HasMany(p => p.Areas).WithOne().HasForeignKey(area => area.PostingId);
            one.HasIndex(p => p.Slug).IsUnique();
            one.HasIndex(p => new { p.AllianceId, p.PostedAt });
            one.HasIndex(p => new { p.OrganisationId, p.PostedAt });
            one.HasIndex(p => new { p.NetworkId, p.PostedAt });
            one.HasIndex(p => new { p.State, p.ExpiresOn });
            one.HasIndex(p => new { p.PostedAt, p.Id });
        });
        model.Entity<PostingTurn>(turn =>
        {
            turn.ToTable("posting_turns").Property(t => t.Id).ValueGeneratedNever();
            turn.Property(t => t.Reason).HasMaxLength(1000);
            turn.HasIndex(t => t.PostingId);
        });
        model.Entity<PostingArea>(area =>
        {
            area.ToTable("posting_areas").HasKey(a => new { a.PostingId, a.Key });
            area.HasIndex(a => a.Land);
        });
        model.Entity<PostingAnswer>(answer =>
        {
            answer.ToTable("posting_answers");
            answer.Property(a => a.Words).HasMaxLength(4000);
            answer.HasOne<Posting>().WithMany().HasForeignKey(a => a.PostingId).OnDelete(DeleteBehavior.Cascade);
            answer.HasIndex(a => new { a.PostingId, a.Email });
            answer.HasIndex(a => a.Email);
            answer.HasIndex(a => a.SentAt);
        });
    }
}
