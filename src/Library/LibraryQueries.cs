using Buendnisnetz.Alliances;

namespace Buendnisnetz.Library;

/// <summary>Named questions to the materials.</summary>
public static class LibraryQueries
{
    private const int MostSteps = 50;

    extension(Db db)
    {
        /// <summary>All materials, also those in work.</summary>
        public DbSet<Material> Materials => db.Set<Material>();

        /// <summary>All files of editions.</summary>
        public DbSet<MaterialFile> MaterialFiles => db.Set<MaterialFile>();

        /// <summary>What was read out of files.</summary>
        public DbSet<MaterialText> MaterialTexts => db.Set<MaterialText>();

        /// <summary>By what materials are found.</summary>
        public DbSet<MaterialMark> MaterialMarks => db.Set<MaterialMark>();

        /// <summary>Who keeps what.</summary>
        public DbSet<MaterialKeeping> MaterialKeepings => db.Set<MaterialKeeping>();

        /// <summary>Which alliance uses what.</summary>
        public DbSet<MaterialUse> MaterialUses => db.Set<MaterialUse>();

        /// <summary>How often files were taken.</summary>
        public DbSet<MaterialDownloads> MaterialDownloads => db.Set<MaterialDownloads>();

        /// <summary>All collections.</summary>
        public DbSet<MaterialCollection> MaterialCollections => db.Set<MaterialCollection>();

        /// <summary>An address that no material has yet.</summary>
        public async Task<string> FreeMaterialSlug(string title, CancellationToken cancel = default)
        {
            var slug = Slug.Of(title);
            var taken = await db.Materials.Where(one => one.Slug.StartsWith(slug)).Select(one => one.Slug).ToListAsync(cancel);
            return Slug.Of(title, [.. taken, .. Material.TakenSlugs]);
        }

        /// <summary>What comes after a material, step by step, as far as it goes.</summary>
        public async Task<IReadOnlyCollection<Guid>> After(Material material, CancellationToken cancel)
        {
            HashSet<Guid> after = [];
            var next = material.ReplacedById;
            while (next is { } id && after.Add(id) && after.Count < MostSteps)
                next = await db.Materials.Where(one => one.Id == id).Select(one => one.ReplacedById).FirstOrDefaultAsync(cancel);
            return after;
        }

        /// <summary>Counts that a file was taken: one more in this month, whoever it was.</summary>
        public async Task CountDownload(Guid material, DateOnly day, CancellationToken cancel)
        {
            var month = (day.Year * 100) + day.Month;
            await db.Database.ExecuteSqlAsync($"""
                INSERT INTO material_downloads (material_id, month, count) VALUES ({material}, {month}, 1)
                ON CONFLICT (material_id, month) DO UPDATE SET count = material_downloads.count + 1
                """, cancel);
        }
    }

    extension(IQueryable<MaterialCollection> collections)
    {
        /// <summary>Those that the actor may read; one without an office in charge belongs to the administration.</summary>
        public IQueryable<MaterialCollection> VisibleTo(Actor actor) =>
            actor.IsInCommunity ? collections : collections.Where(one => one.IsPublic);

        /// <summary>Those that the actor puts together.</summary>
        public IQueryable<MaterialCollection> EditedBy(Actor actor)
        {
            var offices = actor.Offices;
            return actor.IsAdministrator ? collections
                : collections.Where(one => one.NetworkId != null && offices.Contains(one.NetworkId.Value));
        }

        /// <summary>With all that they hold.</summary>
        public IQueryable<MaterialCollection> Whole => collections.Include(one => one.Network)
            .Include(one => one.Items.OrderBy(item => item.Position));
    }

    extension(IQueryable<Material> materials)
    {
        /// <summary>Those whose page the actor may read: published, archived or withdrawn ones.</summary>
        public IQueryable<Material> VisibleTo(Actor actor, Db db) => materials.Out.SharedWith(actor, db,
            one => one.AllianceId ?? one.NetworkId ?? Guid.Empty, one => one.Visibility);

        /// <summary>Those whose page others can read.</summary>
        public IQueryable<Material> Out => materials.Where(one => one.State == MaterialState.Published
            || one.State == MaterialState.Archived || one.State == MaterialState.Withdrawn);

        /// <summary>Those that stand in the directory.</summary>
        public IQueryable<Material> Listed => materials.Where(one => one.State == MaterialState.Published);

        /// <summary>Those that everybody may read.</summary>
        public IQueryable<Material> Open => materials.Listed.Where(one => one.Visibility == Visibility.Public);

        /// <summary>Those on which the actor works.</summary>
        public IQueryable<Material> EditedBy(Actor actor)
        {
            if (actor.IsAdministrator) return materials;
            var (own, offices) = (actor.WritesFor, actor.Offices);
            var led = own.Where(actor.Leads).ToList();
            return materials.Where(one => (one.AllianceId != null && own.Contains(one.AllianceId.Value)
                    && (one.Visibility != Visibility.Restricted || led.Contains(one.AllianceId.Value)))
                || (one.NetworkId != null && offices.Contains(one.NetworkId.Value)));
        }

        /// <summary>Those that lie with an office in which the actor works.</summary>
        public IQueryable<Material> ReviewedBy(Actor actor)
        {
            var waiting = materials.Where(one => one.State == MaterialState.InReview && one.ReviewerId != null);
            var offices = actor.Offices;
            return actor.IsAdministrator ? waiting : waiting.Where(one => offices.Contains(one.ReviewerId!.Value));
        }

        /// <summary>With who is responsible, the editions and their files, as the verbs need it.</summary>
        public IQueryable<Material> ToEdit => materials.Include(one => one.Alliance).Include(one => one.Network)
            .Include(one => one.Editions.OrderBy(edition => edition.Number))
            .ThenInclude(edition => edition.Files.OrderBy(file => file.Position)).ThenInclude(file => file.File).AsSplitQuery();

        /// <summary>The same, with where those work who are responsible, and with what it is found by.</summary>
        public IQueryable<Material> ToDescribe => materials.ToEdit.Include(one => one.Alliance!.Areas).Include(one => one.Network!.Aims)
            .Include(one => one.Marks).AsSplitQuery();

        /// <summary>The same, with its authors.</summary>
        public IQueryable<Material> WithAuthors => materials.ToEdit.Include(one => one.Authors.OrderBy(author => author.Position))
            .ThenInclude(author => author.Alliance)
            .Include(one => one.Authors).ThenInclude(author => author.Network)
            .Include(one => one.Authors).ThenInclude(author => author.Organisation).AsSplitQuery();

        /// <summary>With all that its page shows: editions, each with its few files, come with it, the rest in one query a kind.</summary>
        public IQueryable<Material> WithPage => materials.WithAuthors.Include(one => one.ReplacedBy)
            .Include(one => one.Citations.OrderByDescending(cited => cited.At))
            .Include(one => one.Uses.Where(use => use.EndedAt == null && use.Alliance!.State != LifeState.Idea).OrderBy(use => use.At))
            .ThenInclude(use => use.Alliance).AsSplitQuery();

        /// <summary>The one under this address.</summary>
        public Task<Material?> FindBySlug(string slug, CancellationToken cancel = default) =>
            materials.OrderBy(one => one.Id).FirstOrDefaultAsync(one => one.Slug == slug, cancel);

        /// <summary>Those whose title has these words.</summary>
        public IQueryable<Material> Titled(string? words)
        {
            foreach (var word in (words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(6).Select(Folding.Fold)
                .Where(word => word.Length > 0)) materials = materials.Where(one => one.TitleKey.Contains(word));
            return materials;
        }

        /// <summary>What those look like that are handed out: nothing that was withdrawn, and of no edition in work.</summary>
        public IQueryable<Guid> OfferedPreviews => materials.Where(one => one.State != MaterialState.Withdrawn)
            .SelectMany(one => one.Editions).Where(edition => edition.IssuedAt != null).SelectMany(edition => edition.Files)
            .Where(file => file.PreviewId != null).Select(file => file.PreviewId!.Value);

        /// <summary>The files that show what they look like.</summary>
        public IQueryable<Guid> Previews => materials.SelectMany(one => one.Editions).SelectMany(edition => edition.Files)
            .Where(file => file.PreviewId != null).Select(file => file.PreviewId!.Value);
    }
}
