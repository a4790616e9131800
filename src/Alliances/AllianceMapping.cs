using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

internal static class AllianceMapping
{
    public static void Map(ModelBuilder model)
    {
        // INV-07 holds even where two appoint in the same moment.
        model.Entity<Seat>().HasIndex(seat => new { seat.Place, seat.PlaceId, seat.Role }).IsUnique()
            .HasFilter("until IS NULL AND role = 'Coordinator'").HasDatabaseName("ix_one_coordinator");
        MapAlliance(model);
        MapAffiliation(model);
        MapPartnership(model);
        MapLife(model);
        MapContent(model);
    }

    private static void MapAlliance(ModelBuilder model)
    {
        model.Entity<Alliance>(alliance =>
        {
            alliance.ToTable("alliances");
            alliance.Property(a => a.Slug).HasMaxLength(Slug.MaxLength + 4);
            alliance.Property(a => a.About).HasMaxLength(20_000);
            alliance.HasIndex(a => a.Slug).IsUnique();
            // By name, and with what the map shows: the map of the whole country reads nothing but this.
            alliance.HasIndex(a => new { a.SortKey, a.Id, a.State, a.Land, a.Latitude, a.Longitude, a.Slug, a.Name })
                .HasDatabaseName("ix_alliances_map");
            alliance.HasIndex(a => new { a.Land, a.SortKey });
            alliance.HasIndex(a => a.LogoFileId);
            alliance.HasIndex(a => new { a.Latitude, a.Longitude });
            alliance.Ignore(a => a.Coordination).Ignore(a => a.Cover).Ignore(a => a.Milestones).Ignore(a => a.Recognitions)
                .Ignore(a => a.Life).Ignore(a => a.PauseNow).Ignore(a => a.Predecessors).Ignore(a => a.LastEnd)
                .Ignore(a => a.ActivePartnerships).Ignore(a => a.OpenContactPoints).Ignore(a => a.PublicContactPoints)
                .Ignore(a => a.PointsForSome)
                .Ignore(a => a.LastConfirmedOn);
            alliance.HasMany(a => a.Areas).WithOne().HasForeignKey(area => area.AllianceId);
            alliance.HasMany(a => a.Fields).WithOne().HasForeignKey(field => field.AllianceId);
        });
        model.Entity<AllianceArea>(area =>
        {
            area.ToTable("alliance_areas").HasKey(a => new { a.AllianceId, a.Key });
            area.HasIndex(a => a.Key);
            area.HasIndex(a => a.Kreis);
        });
        model.Entity<AllianceField>(field =>
        {
            field.ToTable("alliance_fields").HasKey(f => new { f.AllianceId, f.TermCode });
            field.HasIndex(f => f.TermCode);
        });
    }

    private static void MapAffiliation(ModelBuilder model) => model.Entity<NetworkAffiliation>(affiliation =>
    {
        affiliation.ToTable("alliance_circles").Property(c => c.Id).ValueGeneratedNever();
        affiliation.HasOne<Alliance>().WithMany().HasForeignKey(c => c.AllianceId);
        affiliation.HasIndex(c => new { c.AllianceId, c.NetworkId }).IsUnique().HasFilter("counts_until IS NULL");
        affiliation.HasIndex(c => c.NetworkId);
    });

    private static void MapPartnership(ModelBuilder model) => model.Entity<Partnership>(partner =>
    {
        partner.ToTable("partnerships");
        partner.Property(p => p.Contribution).HasMaxLength(1000);
        partner.Property(p => p.Email).HasMaxLength(254);
        partner.HasOne<Alliance>().WithMany(a => a.Partnerships).HasForeignKey(p => p.AllianceId);
        partner.HasOne(p => p.Organisation).WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        partner.HasIndex(p => new { p.AllianceId, p.OrganisationId }).IsUnique().HasFilter("counts_until IS NULL");
        partner.HasIndex(p => p.OrganisationId);
    });

    private static void MapLife(ModelBuilder model)
    {
        model.Entity<HistoryEntry>(entry =>
        {
            entry.ToTable("alliance_history");
            entry.HasOne(h => h.Alliance).WithMany(a => a.History).HasForeignKey(h => h.AllianceId);
            entry.HasDiscriminator<string>("Kind")
                .HasValue<LifeStep>("life").HasValue<Milestone>("milestone").HasValue<Recognition>("recognition");
        });
        LifeMapping.Map(model);
        model.Entity<Milestone>().Property(milestone => milestone.Story).HasMaxLength(4000);
        model.Entity<Milestone>().Property(milestone => milestone.Title).HasColumnName("Title");
        model.Entity<Recognition>().Property(recognition => recognition.Title).HasColumnName("Title");
        model.Entity<Initiator>(initiator =>
        {
            initiator.ToTable("alliance_initiators").HasKey(i => new { i.AllianceId, i.OrganisationId });
            initiator.HasOne<Alliance>().WithMany(a => a.Initiators).HasForeignKey(i => i.AllianceId);
            initiator.HasOne(i => i.Organisation).WithMany().HasForeignKey(i => i.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Coordination>(unit =>
        {
            unit.ToTable("alliance_coordinations");
            unit.HasOne<Alliance>().WithMany(a => a.Coordinations).HasForeignKey(c => c.AllianceId);
            unit.HasOne(c => c.Organisation).WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            unit.HasIndex(c => c.AllianceId).IsUnique().HasFilter("until IS NULL").HasDatabaseName("ix_one_coordination");
        });
    }

    private static void MapContent(ModelBuilder model)
    {
        model.Entity<ContactPoint>(point =>
        {
            point.ToTable("contact_points");
            point.Property(p => p.Audiences).HasMaxLength(120);
            point.HasOne<Alliance>().WithMany(a => a.ContactPoints).HasForeignKey(p => p.AllianceId);
        });
        model.Entity<Picture>(picture =>
        {
            picture.ToTable("alliance_pictures");
            picture.HasIndex(p => p.FileId);
            picture.HasOne<Alliance>().WithMany(a => a.Pictures).HasForeignKey(p => p.AllianceId);
        });
    }
}
