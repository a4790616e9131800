using Buendnisnetz.Accounts;

namespace Buendnisnetz.Notifications;

internal static class NotificationsMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Notice>(notice =>
        {
            notice.ToTable("notices");
            notice.Property(n => n.Group).HasColumnName("matter");
            notice.Property(n => n.AboutKind).HasMaxLength(40);
            notice.HasOne<Person>().WithMany().HasForeignKey(n => n.PersonId).OnDelete(DeleteBehavior.Restrict);
            notice.HasIndex(n => new { n.PersonId, n.At });
            notice.HasIndex(n => n.PersonId, "unread_notices").HasFilter("read_at IS NULL");
        });
        model.Entity<DigestWish>(wish =>
        {
            wish.ToTable("digest_wishes");
            wish.Property(w => w.Without).HasMaxLength(400);
            wish.HasOne<Person>().WithMany().HasForeignKey(w => w.PersonId).OnDelete(DeleteBehavior.Restrict);
            wish.HasIndex(w => w.PersonId).IsUnique();
        });
        MapIncoming(model);
    }

    private static void MapIncoming(ModelBuilder model)
    {
        model.Entity<AnswerAddress>(address =>
        {
            address.ToTable("answer_addresses");
            address.Property(a => a.Kind).HasMaxLength(40);
            address.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
            address.HasIndex(a => new { a.PersonId, a.MatterId, a.Kind });
            address.HasIndex(a => a.ExpiresAt);
        });
        model.Entity<MailArrival>(arrival =>
        {
            arrival.ToTable("mail_arrivals");
            arrival.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
            arrival.HasIndex(a => a.Key).IsUnique();
            arrival.HasIndex(a => new { a.Sender, a.AnsweredAt });
            arrival.HasIndex(a => a.At);
        });
        model.Entity<ReturnedLetter>(letter =>
        {
            letter.ToTable("returned_letters");
            letter.HasIndex(l => l.MailId).IsUnique();
            letter.HasIndex(l => new { l.Email, l.At });
        });
        model.Entity<AddressSuspension>(one =>
        {
            one.ToTable("address_suspensions");
            one.HasIndex(s => new { s.Email, s.Until });
        });
    }
}
