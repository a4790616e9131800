using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

internal static class MailingMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Mailing>(mailing =>
        {
            mailing.ToTable("mailings");
            mailing.Ignore(m => m.State).Ignore(m => m.IsOpen).Ignore(m => m.Timing).Ignore(m => m.Draft);
            mailing.Property(m => m.Subject).HasMaxLength(Mailing.MaxSubject);
            mailing.Property(m => m.Text).HasMaxLength(Mailing.MaxText);
            mailing.Property(m => m.Choice).HasMaxLength(500);
            mailing.Property(m => m.Dropped).HasMaxLength(1000);
            mailing.HasOne<Event>().WithMany().HasForeignKey(m => m.EventId);
            mailing.HasMany(m => m.Copies).WithOne().HasForeignKey(copy => copy.MailingId).OnDelete(DeleteBehavior.Cascade);
            mailing.HasIndex(m => new { m.EventId, m.SentAt });
        });
        model.Entity<MailingCopy>(copy =>
        {
            copy.ToTable("mailing_copies");
            copy.Ignore(c => c.State);
            copy.HasOne<Booking>().WithMany().HasForeignKey(c => c.BookingId).OnDelete(DeleteBehavior.Cascade);
            copy.HasIndex(c => new { c.MailingId, c.BookingId }).IsUnique();
            copy.HasIndex(c => c.MailId);
        });
    }
}
