namespace Buendnisnetz.Library;

internal static class LibraryMapping
{
    public static void Map(ModelBuilder model)
    {
        MapMaterial(model);
        MapEditions(model);
        MapTrail(model);
        MapCollections(model);
    }

    private static void MapMaterial(ModelBuilder model)
    {
        model.Entity<Material>(one =>
        {
            one.ToTable("materials", table => table.HasCheckConstraint("ck_one_home_of_material",
                "(alliance_id IS NULL) <> (network_id IS NULL)"));
            one.Ignore(m => m.Home).Ignore(m => m.PlaceId).Ignore(m => m.Fields).Ignore(m => m.Audiences).Ignore(m => m.Current)
                .Ignore(m => m.EditionInWork).Ignore(m => m.InUse);
            one.Property(m => m.Text).HasMaxLength(20_000);
            one.Property(m => m.Because).HasMaxLength(1000);
            one.HasOne(m => m.Alliance).WithMany().HasForeignKey(m => m.AllianceId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne(m => m.Network).WithMany().HasForeignKey(m => m.NetworkId).OnDelete(DeleteBehavior.Restrict);
            one.HasOne(m => m.ReplacedBy).WithMany().HasForeignKey(m => m.ReplacedById).OnDelete(DeleteBehavior.Restrict);
            one.HasMany(m => m.Marks).WithOne().HasForeignKey(mark => mark.MaterialId);
            one.HasMany(m => m.Authors).WithOne().HasForeignKey(author => author.MaterialId);
            one.HasMany(m => m.Turns).WithOne().HasForeignKey(turn => turn.MaterialId);
            one.HasIndex(m => m.Slug).IsUnique();
            one.HasIndex(m => new { m.State, m.TitleKey, m.Id });
            one.HasIndex(m => new { m.State, m.PublishedAt, m.Id });
            one.HasIndex(m => new { m.AllianceId, m.State });
            one.HasIndex(m => new { m.NetworkId, m.State });
            one.HasIndex(m => new { m.ReviewerId, m.State });
        });
        model.Entity<MaterialMark>(mark =>
        {
            mark.ToTable("material_marks").HasKey(m => new { m.MaterialId, m.Facet, m.Value });
            mark.Property(m => m.Value).HasMaxLength(80);
            mark.HasIndex(m => new { m.Facet, m.Value, m.MaterialId });
        });
        model.Entity<MaterialTurn>().ToTable("material_turns").Property(t => t.Because).HasMaxLength(1000);
        model.Entity<MaterialAuthor>(author =>
        {
            author.ToTable("material_authors");
            author.HasOne(a => a.Alliance).WithMany().HasForeignKey(a => a.AllianceId).OnDelete(DeleteBehavior.Restrict);
            author.HasOne(a => a.Network).WithMany().HasForeignKey(a => a.NetworkId).OnDelete(DeleteBehavior.Restrict);
            author.HasOne(a => a.Organisation).WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });
    }

    private static void MapEditions(ModelBuilder model)
    {
        model.Entity<MaterialEdition>(edition =>
        {
            edition.ToTable("material_editions").Property(e => e.News).HasMaxLength(1000);
            edition.HasOne<Material>().WithMany(m => m.Editions).HasForeignKey(e => e.MaterialId);
            edition.HasMany(e => e.Files).WithOne().HasForeignKey(file => file.EditionId);
            edition.HasIndex(e => new { e.MaterialId, e.Number }).IsUnique();
        });
        model.Entity<MaterialFile>(file =>
        {
            file.ToTable("material_files");
            file.HasOne(f => f.File).WithMany().HasForeignKey(f => f.FileId).OnDelete(DeleteBehavior.Restrict);
            file.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.PreviewId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<BegunUpload>(upload =>
        {
            upload.ToTable("begun_uploads").Ignore(u => u.Received).Ignore(u => u.IsWhole).Ignore(u => u.NextPiece);
            upload.Property(u => u.Name).HasMaxLength(300);
            upload.HasOne<Material>().WithMany().HasForeignKey(u => u.MaterialId);
            upload.HasOne<Buendnisnetz.Accounts.Person>().WithMany().HasForeignKey(u => u.PersonId).OnDelete(DeleteBehavior.Restrict);
            upload.HasIndex(u => new { u.PersonId, u.MaterialId });
            upload.HasIndex(u => u.At);
        });
        model.Entity<MaterialText>(text =>
        {
            text.ToTable("material_texts").HasKey(t => t.FileId);
            text.Property(t => t.Text).HasMaxLength(MaterialText.Most);
            text.HasOne<MaterialFile>().WithOne().HasForeignKey<MaterialText>(t => t.FileId);
        });
    }

    private static void MapTrail(ModelBuilder model)
    {
        model.Entity<MaterialUse>(use =>
        {
            use.ToTable("material_uses");
            use.HasOne<Material>().WithMany(m => m.Uses).HasForeignKey(u => u.MaterialId);
            use.HasOne(u => u.Alliance).WithMany().HasForeignKey(u => u.AllianceId).OnDelete(DeleteBehavior.Restrict);
            use.HasIndex(u => new { u.MaterialId, u.AllianceId }).IsUnique().HasFilter("ended_at IS NULL");
        });
        model.Entity<Citation>(citation =>
        {
            citation.ToTable("material_citations");
            citation.HasOne<Material>().WithMany(m => m.Citations).HasForeignKey(c => c.MaterialId);
        });
        model.Entity<MaterialKeeping>(keeping =>
        {
            keeping.ToTable("material_keepings");
            keeping.HasOne(k => k.Material).WithMany().HasForeignKey(k => k.MaterialId);
            keeping.HasIndex(k => new { k.MaterialId, k.PersonId }).IsUnique();
            keeping.HasIndex(k => k.PersonId);
        });
        model.Entity<MaterialAttachment>(one =>
        {
            one.ToTable("material_attachments").Property(a => a.HolderKind).HasMaxLength(40);
            one.HasOne<Material>().WithMany().HasForeignKey(a => a.MaterialId);
            one.HasIndex(a => new { a.HolderKind, a.HolderId, a.MaterialId }).IsUnique();
            one.HasIndex(a => new { a.MaterialId, a.HolderKind });
        });
        model.Entity<MaterialDownloads>(downloads =>
        {
            downloads.ToTable("material_downloads").HasKey(d => new { d.MaterialId, d.Month });
            downloads.HasOne<Material>().WithMany().HasForeignKey(d => d.MaterialId);
        });
    }

    private static void MapCollections(ModelBuilder model)
    {
        model.Entity<MaterialCollection>(collection =>
        {
            collection.ToTable("material_collections");
            collection.Property(c => c.Lead).HasMaxLength(1000);
            collection.HasOne(c => c.Network).WithMany().HasForeignKey(c => c.NetworkId).OnDelete(DeleteBehavior.Restrict);
            collection.HasMany(c => c.Items).WithOne().HasForeignKey(item => item.CollectionId);
            collection.HasIndex(c => c.Slug).IsUnique();
        });
        model.Entity<CollectedMaterial>(item =>
        {
            item.ToTable("material_collected");
            item.HasOne(i => i.Material).WithMany().HasForeignKey(i => i.MaterialId).OnDelete(DeleteBehavior.Restrict);
            item.HasIndex(i => new { i.CollectionId, i.MaterialId }).IsUnique();
        });
        model.Entity<ReviewWish>(wish =>
        {
            wish.ToTable("material_review_wishes").HasKey(w => w.NetworkId);
            wish.HasOne<Networks.Network>().WithOne().HasForeignKey<ReviewWish>(w => w.NetworkId);
        });
    }
}
