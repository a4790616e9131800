namespace Buendnisnetz.Events;

internal static class EventMapping
{
    private const string OnePlace = "(alliance_id IS NULL) <> (network_id IS NULL)";

    private const string OneInvolved =
        "(alliance_id IS NOT NULL AND network_id IS NULL AND organisation_id IS NULL) OR "
        + "(alliance_id IS NULL AND network_id IS NOT NULL AND organisation_id IS NULL) OR "
        + "(alliance_id IS NULL AND network_id IS NULL AND organisation_id IS NOT NULL)";

    public static void Map(ModelBuilder model)
    {
        MapEvent(model);
        MapPeople(model);
        MapSeries(model);
    }

    private static void MapEvent(ModelBuilder model)
    {
        model.Entity<Event>(entry =>
        {
            entry.ToTable("calendar_events", table => table.HasCheckConstraint("ck_one_place", OnePlace));
            entry.Ignore(e => e.Time).Ignore(e => e.Where).Ignore(e => e.Room).Ignore(e => e.Heirs).Ignore(e => e.Hosts);
            entry.Property(e => e.Slug).HasMaxLength(Slug.MaxLength + 20);
            entry.Property(e => e.About).HasMaxLength(20_000);
            entry.Property(e => e.Access).HasMaxLength(2000);
            entry.Property(e => e.Arrival).HasMaxLength(2000);
            entry.Property(e => e.RoomAddress).HasMaxLength(500);
            entry.Property(e => e.Addressees).HasConversion<int>();
            entry.Property(e => e.DialIn).HasMaxLength(2000);
            entry.Property(e => e.Reason).HasMaxLength(1000);
            entry.Property(e => e.OriginLink).HasMaxLength(500);
            entry.HasIndex(e => e.Slug).IsUnique();
            // With all that says who may read it: a list is counted without a look at the table.
            entry.HasIndex(e => new { e.BeginsAt, e.Id, e.EndsAt, e.PublishedAt, e.Visibility, e.PlaceId })
                .HasDatabaseName("ix_calendar_events_list");
            entry.HasIndex(e => new { e.ChangedAt, e.Id });
            entry.HasIndex(e => new { e.PlaceId, e.BeginsAt });
            entry.HasIndex(e => new { e.SeriesId, e.BeginsAt });
            entry.HasOne<Alliances.Alliance>().WithMany().HasForeignKey(e => e.AllianceId).OnDelete(DeleteBehavior.Restrict);
            entry.HasOne<Networks.Network>().WithMany().HasForeignKey(e => e.NetworkId).OnDelete(DeleteBehavior.Restrict);
            entry.HasOne(e => e.Series).WithMany().HasForeignKey(e => e.SeriesId).OnDelete(DeleteBehavior.Restrict);
            entry.HasMany(e => e.Areas).WithOne().HasForeignKey(area => area.EventId);
            entry.HasMany(e => e.People).WithOne().HasForeignKey(one => one.EventId);
        });
        model.Entity<EventArea>(area =>
        {
            area.ToTable("event_areas").HasKey(a => new { a.EventId, a.Key });
            area.HasIndex(a => a.Key);
            area.HasIndex(a => a.Kreis);
            area.HasIndex(a => a.Land);
        });
    }

    /// <summary>Exactly one organiser an event (INV-21), kept by the table itself.</summary>
    private static void MapPeople(ModelBuilder model) => model.Entity<Involvement>(one =>
    {
        one.ToTable("event_involvements", table => table.HasCheckConstraint("ck_one_involved", OneInvolved));
        one.Ignore(i => i.Name).Ignore(i => i.Path);
        one.HasOne(i => i.Alliance).WithMany().HasForeignKey(i => i.AllianceId).OnDelete(DeleteBehavior.Restrict);
        one.HasOne(i => i.Network).WithMany().HasForeignKey(i => i.NetworkId).OnDelete(DeleteBehavior.Restrict);
        one.HasOne(i => i.Organisation).WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        one.HasIndex(i => i.EventId).IsUnique().HasFilter("role = 'Organiser'").HasDatabaseName("ix_event_one_organiser");
        one.HasIndex(i => new { i.EventId, i.Position });
        one.HasIndex(i => i.AllianceId);
        one.HasIndex(i => i.NetworkId);
        one.HasIndex(i => i.OrganisationId);
    });

    private static void MapSeries(ModelBuilder model) => model.Entity<EventSeries>(series =>
    {
        series.ToTable("event_series");
        series.Property(s => s.Slug).HasMaxLength(Slug.MaxLength + 20);
        series.Property(s => s.About).HasMaxLength(20_000);
        series.Property(s => s.Purpose).HasMaxLength(1000);
        series.Property(s => s.Change).HasMaxLength(1000);
        series.HasIndex(s => s.Slug).IsUnique();
        series.HasIndex(s => new { s.SortKey, s.Id });
        series.HasIndex(s => s.SuccessorId);
        series.Property(s => s.Addressees).HasConversion<int>();
        series.HasIndex(s => s.AllianceId);
        series.Ignore(s => s.PlaceId);
        series.HasOne(s => s.Alliance).WithMany().HasForeignKey(s => s.AllianceId).OnDelete(DeleteBehavior.Restrict);
        series.HasOne(s => s.Network).WithMany().HasForeignKey(s => s.NetworkId).OnDelete(DeleteBehavior.Restrict);
        series.HasOne(s => s.Successor).WithMany().HasForeignKey(s => s.SuccessorId).OnDelete(DeleteBehavior.Restrict);
    });
}
