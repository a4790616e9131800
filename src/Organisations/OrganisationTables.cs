namespace Buendnisnetz.Organisations;

internal static class OrganisationTables
{
    public static void Map(ModelBuilder model)
    {
        MapTerms(model);
        MapOrganisations(model);
    }

    private static void MapTerms(ModelBuilder model)
    {
        model.Entity<Taxonomy>(list =>
        {
            list.ToTable("taxonomies");
            list.HasIndex(l => l.Code).IsUnique();
        });
        model.Entity<Term>(term =>
        {
            term.ToTable("terms");
            term.Property(t => t.Definition).HasMaxLength(2000);
            term.HasIndex(t => t.Code).IsUnique();
            term.HasOne<Taxonomy>().WithMany().HasForeignKey(t => t.TaxonomyId).OnDelete(DeleteBehavior.Restrict);
            term.HasOne<Term>().WithMany().HasForeignKey(t => t.ParentId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<TermMapping>(mapping =>
        {
            mapping.ToTable("term_mappings");
            mapping.HasIndex(m => new { m.FromId, m.ToId }).IsUnique();
            mapping.HasOne<Term>().WithMany().HasForeignKey(m => m.FromId).OnDelete(DeleteBehavior.Restrict);
            mapping.HasOne<Term>().WithMany().HasForeignKey(m => m.ToId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void MapOrganisations(ModelBuilder model)
    {
        model.Entity<Organisation>(organisation =>
        {
            organisation.ToTable("organisations");
            organisation.Ignore(o => o.EarlierNames).Ignore(o => o.OtherNames);
            organisation.Property(o => o.Slug).HasMaxLength(Text.Slug.MaxLength + 20);
            organisation.HasIndex(o => o.SortKey);
            organisation.HasIndex(o => o.LogoFileId);
            organisation.HasIndex(o => new { o.CategoryCode, o.SortKey });
            organisation.HasIndex(o => new { o.MergedIntoId, o.SortKey, o.Id });
            organisation.HasMany(o => o.Names).WithOne().HasForeignKey(n => n.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            organisation.HasOne<Organisation>().WithMany().HasForeignKey(o => o.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<OrganisationName>(name =>
        {
            name.ToTable("organisation_names");
            name.HasIndex(n => n.FoldedName);
        });
        model.Entity<NameKey>(key =>
        {
            key.ToTable("organisation_name_keys");
            key.HasKey(k => new { k.Key, k.NameId });
            key.Property(k => k.Key).HasMaxLength(8);
            key.HasOne<OrganisationName>().WithMany(n => n.Keys).HasForeignKey(k => k.NameId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<OrganisationAddress>(address =>
        {
            address.ToTable("organisation_addresses");
            address.HasKey(a => a.Slug);
            address.Property(a => a.Slug).HasMaxLength(Text.Slug.MaxLength + 20);
            address.HasOne<Organisation>().WithMany(o => o.Addresses).HasForeignKey(a => a.OrganisationId)
                .OnDelete(DeleteBehavior.Restrict);
        });
    }
}
