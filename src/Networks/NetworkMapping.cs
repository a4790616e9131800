namespace Buendnisnetz.Networks;

internal static class NetworkMapping
{
    private const string OneMember =
        "(alliance_id IS NOT NULL AND kind = 'Alliance' AND organisation_id IS NULL AND person_id IS NULL) OR " +
        "(organisation_id IS NOT NULL AND kind = 'Organisation' AND alliance_id IS NULL AND person_id IS NULL) OR " +
        "(kind = 'Person' AND alliance_id IS NULL AND organisation_id IS NULL)";

    private const string Open = "state IN ('Requested', 'Invited', 'Member')";

    public static void Map(ModelBuilder model)
    {
        MapNetwork(model);
        MapMembership(model);
    }

    private static void MapNetwork(ModelBuilder model)
    {
        model.Entity<Network>(network =>
        {
            network.ToTable("networks");
            network.Ignore(n => n.EarlierNames);
            network.Property(n => n.Slug).HasMaxLength(Slug.MaxLength + 20);
            network.Property(n => n.About).HasMaxLength(20_000);
            network.Property(n => n.Joining).HasMaxLength(4000);
            network.HasIndex(n => new { n.SortKey, n.Id });
            network.HasIndex(n => n.PictureFileId);
            network.HasOne(n => n.PartOf).WithMany(n => n.Parts).HasForeignKey(n => n.PartOfId).OnDelete(DeleteBehavior.Restrict);
            network.HasMany(n => n.Names).WithOne().HasForeignKey(name => name.NetworkId);
            network.HasMany(n => n.Aims).WithOne().HasForeignKey(aim => aim.NetworkId);
        });
        model.Entity<NetworkName>().ToTable("network_names");
        model.Entity<NetworkArea>(area => area.ToTable("network_areas").HasKey(a => new { a.NetworkId, a.Key }));
        model.Entity<NetworkAddress>(address =>
        {
            address.ToTable("network_addresses").HasKey(a => a.Slug);
            address.Property(a => a.Slug).HasMaxLength(Slug.MaxLength + 20);
            address.HasOne<Network>().WithMany(n => n.Addresses).HasForeignKey(a => a.NetworkId);
        });
    }

    /// <summary>
    /// One open membership per network and member; the table itself refuses a member that is two things at once (INV-10).
    /// </summary>
    private static void MapMembership(ModelBuilder model) => model.Entity<Membership>(member =>
    {
        member.ToTable("memberships", table => table.HasCheckConstraint("ck_one_member", OneMember));
        member.Property(m => m.Word).HasMaxLength(2000);
        member.Ignore(m => m.PublicName);
        member.HasOne(m => m.Network).WithMany().HasForeignKey(m => m.NetworkId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne(m => m.Alliance).WithMany().HasForeignKey(m => m.AllianceId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne(m => m.Organisation).WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne(m => m.Person).WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.SetNull);
        member.HasOne(m => m.Affiliation).WithMany().HasForeignKey(m => m.AffiliationId).OnDelete(DeleteBehavior.Restrict);
        member.Navigation(m => m.Affiliation).AutoInclude();
        member.Property(m => m.AffiliationId).HasColumnName("circle_id");
        member.HasIndex(m => new { m.NetworkId, m.AllianceId }).IsUnique().HasFilter(Open);
        member.HasIndex(m => new { m.NetworkId, m.OrganisationId }).IsUnique().HasFilter(Open);
        member.HasIndex(m => new { m.NetworkId, m.PersonId }).IsUnique().HasFilter(Open);
        member.HasIndex(m => m.AllianceId);
        member.HasIndex(m => m.OrganisationId);
        member.HasIndex(m => m.PersonId);
    });
}
