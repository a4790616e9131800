namespace Buendnisnetz.Territory;

/// <summary>The territory in the database's words.</summary>
public static class AreaQueries
{
    extension(Db db)
    {
        /// <summary>All areas, the dissolved ones too.</summary>
        public DbSet<Area> Areas => db.Set<Area>();

        /// <summary>What areas were called before.</summary>
        public DbSet<FormerName> FormerNames => db.Set<FormerName>();

        /// <summary>The imports of the official register.</summary>
        public DbSet<RegisterImport> RegisterImports => db.Set<RegisterImport>();

        /// <summary>How youth offices are reached, as far as the operator has completed it.</summary>
        public DbSet<AreaOffice> AreaOffices => db.Set<AreaOffice>();

        internal DbSet<AreaName> AreaNames => db.Set<AreaName>();
    }

    extension(IQueryable<Area> areas)
    {
        /// <summary>Those that exist as far as the latest register says.</summary>
        public IQueryable<Area> Existing => areas.Where(area => area.ValidUntil == null);

        /// <summary>The Länder, and the smaller ones down to this kind.</summary>
        internal IQueryable<Area> DownTo(AreaKind smallest) => smallest switch
        {
            AreaKind.Land => areas.Where(area => area.Kind == AreaKind.Land),
            AreaKind.Kreis => areas.Where(area => area.Kind != AreaKind.Gemeinde),
            _ => areas,
        };

        /// <summary>The sixteen Länder by name.</summary>
        public IQueryable<Area> Länder => areas.Where(area => area.Kind == AreaKind.Land).OrderBy(area => area.SortKey);

        /// <summary>The existing Kreise of a Land by name.</summary>
        public IQueryable<Area> KreiseOf(AreaKey land) =>
            areas.Existing.Where(area => area.Kind == AreaKind.Kreis && area.Land == land).OrderBy(area => area.SortKey);

        /// <summary>The existing municipalities of a Kreis by name.</summary>
        public IQueryable<Area> GemeindenOf(AreaKey kreis) =>
            areas.Existing.Where(area => area.Kind == AreaKind.Gemeinde && area.Kreis == kreis).OrderBy(area => area.SortKey);
    }
}
