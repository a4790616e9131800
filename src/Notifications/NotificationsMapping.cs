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
    }
}
