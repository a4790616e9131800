using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Buendnisnetz.Territory;

internal static class AreaMapping
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Area>(Map);
        model.Entity<AreaName>(name =>
        {
            name.ToTable("area_names");
            name.HasKey(n => new { n.Text, n.Area });
            name.HasOne<Area>().WithMany().HasForeignKey(n => n.Area);
        });
        model.Entity<RegisterImport>(import =>
        {
            import.ToTable("register_imports");
            import.Property(i => i.File);
            import.Property(i => i.Preview).HasMaxLength(60_000);
            import.Ignore(i => i.IsOpen).Ignore(i => i.Changes);
            import.HasIndex(i => i.At);
        });
        model.Entity<AreaOffice>(office =>
        {
            office.ToTable("area_offices");
            office.HasKey(o => o.Area);
            office.HasOne<Area>().WithMany().HasForeignKey(o => o.Area);
        });
        model.Entity<FormerName>(name =>
        {
            name.ToTable("former_names");
            name.HasKey(n => new { n.Area, n.Until, n.Name });
            name.HasOne<Area>().WithMany().HasForeignKey(n => n.Area);
        });
    }

    private static void Map(EntityTypeBuilder<Area> area)
    {
        area.ToTable("areas");
        area.HasKey(a => a.Key);
        area.Ignore(a => a.Title).Ignore(a => a.Position);
        area.HasIndex(a => new { a.Kind, a.SortKey });
        area.HasIndex(a => new { a.Kreis, a.SortKey });
        area.HasIndex(a => a.PostalCode);
        area.Property(a => a.PostalCode).HasMaxLength(5);
    }

    /// <summary>Every property of this type, in any module, is stored as its digits.</summary>
    public static void Convert(ModelConfigurationBuilder configuration) =>
        configuration.Properties<AreaKey>().HaveConversion<KeyConverter>().HaveMaxLength(AreaKey.MaxLength);

    private sealed class KeyConverter() : ValueConverter<AreaKey, string>(key => key.Text, text => AreaKey.Parse(text));
}
