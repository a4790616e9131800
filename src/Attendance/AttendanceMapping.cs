using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Attendance;

internal static class AttendanceMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Arrival>(arrival =>
        {
            arrival.ToTable("arrivals");
            arrival.Property(a => a.Device).HasMaxLength(80);
            arrival.HasOne<Event>().WithMany().HasForeignKey(a => a.EventId);
            arrival.HasOne<Booking>().WithMany().HasForeignKey(a => a.BookingId).OnDelete(DeleteBehavior.Cascade);
            arrival.HasIndex(a => new { a.EventId, a.Key }).IsUnique();
            arrival.HasIndex(a => new { a.EventId, a.At });
        });
        model.Entity<Minutes>(minutes =>
        {
            minutes.ToTable("minutes");
            minutes.HasOne<Event>().WithOne().HasForeignKey<Minutes>(m => m.EventId);
            minutes.HasMany(m => m.Items).WithOne().HasForeignKey("MinutesId").IsRequired();
            minutes.HasMany(m => m.Tasks).WithOne().HasForeignKey("MinutesId").IsRequired();
            minutes.HasMany(m => m.Guests).WithOne().HasForeignKey("MinutesId").IsRequired();
            minutes.HasMany(m => m.Corrections).WithOne().HasForeignKey("MinutesId").IsRequired();
        });
        MapRows(model);
        MapConfirmations(model);
    }

    private static void MapConfirmations(ModelBuilder model)
    {
        model.Entity<Confirmation>(one =>
        {
            one.ToTable("confirmations");
            one.Ignore(c => c.Counts);
            one.HasOne<Event>().WithMany().HasForeignKey(c => c.EventId);
            one.HasIndex(c => c.CodeHash).IsUnique();
        });
        model.Entity<CalendarFeed>(feed =>
        {
            feed.ToTable("calendar_feeds");
            feed.HasOne<Booking>().WithMany().HasForeignKey(f => f.BookingId).OnDelete(DeleteBehavior.Cascade);
            feed.HasIndex(f => f.TokenHash).IsUnique();
            feed.HasIndex(f => f.BookingId);
            feed.HasIndex(f => f.PersonId);
        });
    }

    private static void MapRows(ModelBuilder model)
    {
        model.Entity<MinutesItem>(item =>
        {
            item.ToTable("minutes_items");
            item.Property(i => i.Said).HasMaxLength(10_000);
            item.Property(i => i.Decided).HasMaxLength(2000);
        });
        model.Entity<MinutesTask>().ToTable("minutes_tasks");
        model.Entity<MinutesGuest>().ToTable("minutes_guests");
        model.Entity<MinutesCorrection>(correction =>
        {
            correction.ToTable("minutes_corrections");
            correction.Property(c => c.Reason).HasMaxLength(1000);
        });
    }
}
