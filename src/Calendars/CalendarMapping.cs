using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Calendars;

internal static class CalendarMapping
{
    public static void Map(ModelBuilder model)
    {
        MapSources(model);
        MapDates(model);
        MapActions(model);
    }

    private static void MapSources(ModelBuilder model)
    {
        model.Entity<CalendarSource>(source =>
        {
            source.ToTable("calendar_sources");
            source.Ignore(s => s.IsOpen);
            source.Property(s => s.Address).HasMaxLength(1000);
            source.Property(s => s.Spoiled).HasMaxLength(60_000);
            source.HasIndex(s => new { s.PlaceId, s.AddedAt });
            source.HasIndex(s => s.NextAt);
            source.HasOne<Alliance>().WithMany().HasForeignKey(s => s.AllianceId).OnDelete(DeleteBehavior.Restrict);
            source.HasOne<Network>().WithMany().HasForeignKey(s => s.NetworkId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SourceEntry>(entry =>
        {
            entry.ToTable("calendar_source_entries");
            entry.Ignore(e => e.Facts).Ignore(e => e.IsOffered).Ignore(e => e.IsMissed);
            entry.Property(e => e.Says).HasMaxLength(100_000);
            entry.Property(e => e.Taken).HasMaxLength(100_000);
            entry.Property(e => e.Faults).HasMaxLength(4000);
            entry.HasIndex(e => new { e.SourceId, e.Key }).IsUnique();
            entry.HasIndex(e => e.EventId);
            entry.HasOne<CalendarSource>().WithMany().HasForeignKey(e => e.SourceId).OnDelete(DeleteBehavior.Cascade);
            entry.HasOne(e => e.Event).WithMany().HasForeignKey(e => e.EventId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void MapDates(ModelBuilder model) => model.Entity<DateWish>(wish =>
    {
        wish.ToTable("date_wishes");
        wish.HasIndex(w => new { w.EventId, w.Email }).IsUnique();
        wish.HasIndex(w => w.Email);
        wish.HasOne(w => w.Event).WithMany().HasForeignKey(w => w.EventId).OnDelete(DeleteBehavior.Cascade);
    });

    private static void MapActions(ModelBuilder model)
    {
        model.Entity<ActionDay>(day =>
        {
            day.ToTable("action_days");
            day.Ignore(d => d.When);
            day.Property(d => d.Slug).HasMaxLength(Slug.MaxLength + 20);
            day.Property(d => d.Lead).HasMaxLength(1000);
            day.HasIndex(d => d.Slug).IsUnique();
            day.HasIndex(d => d.Day);
            day.HasOne(d => d.Network).WithMany().HasForeignKey(d => d.NetworkId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ActionEntry>(entry =>
        {
            entry.ToTable("action_entries").HasKey(e => e.EventId);
            entry.Property(e => e.EventId).ValueGeneratedNever();
            entry.HasIndex(e => new { e.ActionDayId, e.Area });
            entry.HasIndex(e => new { e.AllianceId, e.EnteredAt });
            entry.HasIndex(e => e.FormKey).IsUnique();
            entry.HasOne(e => e.Event).WithMany().HasForeignKey(e => e.EventId).OnDelete(DeleteBehavior.Cascade);
            entry.HasOne(e => e.Alliance).WithMany().HasForeignKey(e => e.AllianceId).OnDelete(DeleteBehavior.Restrict);
            entry.HasOne<ActionDay>().WithMany().HasForeignKey(e => e.ActionDayId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ActionLink>(link =>
        {
            link.ToTable("action_links").HasKey(l => new { l.ActionDayId, l.AllianceId });
            link.HasIndex(l => l.Code).IsUnique();
            link.HasOne<ActionDay>().WithMany().HasForeignKey(l => l.ActionDayId).OnDelete(DeleteBehavior.Cascade);
            link.HasOne<Alliance>().WithMany().HasForeignKey(l => l.AllianceId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
