using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Invitations;

internal static class InvitationMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<InvitationBatch>(batch =>
        {
            batch.ToTable("invitation_batches");
            batch.Property(b => b.Words).HasMaxLength(InvitationBatch.MaxWords);
            batch.HasOne<Network>().WithMany().HasForeignKey(b => b.NetworkId).OnDelete(DeleteBehavior.Restrict);
            batch.HasIndex(b => b.UploadKey).IsUnique();
            batch.HasIndex(b => new { b.NetworkId, b.PreparedAt });
        });
        model.Entity<Invitation>(invitation =>
        {
            invitation.ToTable("invitations");
            invitation.Property(i => i.ScheduledAt).HasColumnName("turn");
            invitation.HasOne<InvitationBatch>().WithMany().HasForeignKey(i => i.BatchId).OnDelete(DeleteBehavior.Cascade);
            invitation.HasOne<Alliance>().WithMany().HasForeignKey(i => i.AllianceId).OnDelete(DeleteBehavior.Restrict);
            invitation.HasOne<Person>().WithMany().HasForeignKey(i => i.PersonId).OnDelete(DeleteBehavior.Restrict);
            invitation.HasIndex(i => new { i.BatchId, i.Number });
            invitation.HasIndex(i => new { i.PersonId, i.EnteredAt });
            invitation.HasIndex(i => i.LinkId);
            invitation.HasIndex(i => i.MailId);
        });
        model.Entity<InvitationLetter>(letter =>
        {
            letter.ToTable("invitation_letters");
            letter.Property(l => l.ScheduledAt).HasColumnName("turn");
            letter.HasKey(l => new { l.InvitationId, l.MailId });
            letter.HasOne<Invitation>().WithMany().HasForeignKey(l => l.InvitationId).OnDelete(DeleteBehavior.Cascade);
            letter.HasIndex(l => l.MailId);
        });
    }
}
