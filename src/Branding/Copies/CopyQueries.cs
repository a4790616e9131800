using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Branding;

/// <summary>Named questions to templates and copies.</summary>
public static class CopyQueries
{
    extension(Db db)
    {
        /// <summary>All templates.</summary>
        public DbSet<SheetTemplate> SheetTemplates => db.Set<SheetTemplate>();

        /// <summary>All copies, also those that wait.</summary>
        public DbSet<BrandedCopy> BrandedCopies => db.Set<BrandedCopy>();

        /// <summary>All copies that were asked for together.</summary>
        public DbSet<CopyBatch> CopyBatches => db.Set<CopyBatch>();

        /// <summary>The template that counts for this edition; null where there is none.</summary>
        public Task<SheetTemplate?> TemplateOf(Guid material, int edition, CancellationToken cancel) =>
            db.SheetTemplates.Where(one => one.MaterialId == material && one.FromEdition <= edition)
                .OrderByDescending(one => one.FromEdition).FirstOrDefaultAsync(cancel);

        /// <summary>The first picture of an edition; null where it has none.</summary>
        public Task<Guid?> PictureOf(Guid material, int edition, CancellationToken cancel) =>
            db.Materials.Where(one => one.Id == material).SelectMany(one => one.Editions).Where(one => one.Number == edition)
                .SelectMany(one => one.Files).Where(file => file.File!.ContentType.StartsWith("image/")).OrderBy(file => file.Position)
                .Select(file => (Guid?)file.FileId).FirstOrDefaultAsync(cancel);

        /// <summary>
        /// For whom a material is printed at once: the partners of the alliance, or the members of the network, by name. Persons are
        /// none of them.
        /// </summary>
        internal async Task<Recipients> RecipientsOf(Material material, CancellationToken cancel)
        {
            var partners = db.Partnerships.Where(partner => partner.AllianceId == material.AllianceId && partner.CountsUntil == null);
            if (material.AllianceId is not null) return new([], await db.Organisations.Standing
                .Where(one => partners.Any(partner => partner.OrganisationId == one.Id))
                .OrderBy(one => one.SortKey).ThenBy(one => one.Id).ToListAsync(cancel));
            var members = db.Memberships.InForce.Where(member => member.NetworkId == material.NetworkId);
            return new(await db.Alliances.Living.Where(one => members.Any(member => member.AllianceId == one.Id))
                    .Include(one => one.ContactPoints).ByName.ToListAsync(cancel),
                await db.Organisations.Standing.Where(one => members.Any(member => member.OrganisationId == one.Id))
                    .OrderBy(one => one.SortKey).ThenBy(one => one.Id).ToListAsync(cancel));
        }

        /// <summary>The alliance that is responsible for a material, with its contact points; null where a network is.</summary>
        internal async Task<Alliance?> OfficesOf(Material material, CancellationToken cancel) => material.AllianceId is { } home
            ? await db.Alliances.Include(one => one.ContactPoints).FirstOrDefaultAsync(one => one.Id == home, cancel) : null;
    }

    extension(IQueryable<BrandedCopy> copies)
    {
        /// <summary>With whose name stands on them.</summary>
        public IQueryable<BrandedCopy> WithNames => copies.Include(one => one.Alliance).Include(one => one.Organisation);

        /// <summary>Those that exist.</summary>
        public IQueryable<BrandedCopy> Made => copies.Where(one => one.State == CopyState.Made);

        /// <summary>Those that the actor may take along: of alliances for which they write.</summary>
        public IQueryable<BrandedCopy> OfOwn(Actor actor)
        {
            var own = actor.PlacesOf(AllianceSeats.Place).Where(actor.CanEditAlliance).ToList();
            return copies.Where(one => one.AllianceId != null && own.Contains(one.AllianceId.Value));
        }
    }
}

/// <summary>For whom copies are made at once.</summary>
/// <param name="Alliances">Members of a network, with their contact points.</param>
/// <param name="Partners">Organisations: partners of an alliance or members of a network.</param>
internal sealed record Recipients(IReadOnlyList<Alliance> Alliances, IReadOnlyList<Organisation> Partners)
{
    public int Count => Alliances.Count + Partners.Count;

    /// <summary>Who they are, each with what the directory does not know of them.</summary>
    public IReadOnlyList<(string Name, string Path, IReadOnlyList<string> Missing)> Lacking(SheetWording wording, Alliance? home,
        Site site) =>
    [
        .. Alliances.Select(one => (one.Name, one.Path, Sender.Of(one, site).Missing(wording.Places))),
        .. Partners.Select(one => (one.Name, one.Path, Sender.Of(one, home, site).Missing(wording.Places))),
    ];
}
