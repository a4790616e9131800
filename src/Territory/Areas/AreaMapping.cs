using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Buendnisnetz.Territory;

internal static class AreaMapping
{
    public static void Map(ModelBuilder model) => model.Entity<Area>(area =>
    {
        area.ToTable("areas");
        area.HasKey(a => a.Key);
        area.Ignore(a => a.Title);
        area.HasIndex(a => new { a.Kind, a.SortKey });
        area.HasIndex(a => new { a.Kreis, a.SortKey });
        area.HasIndex(a => a.PostalCode);
        area.Property(a => a.PostalCode).HasMaxLength(5);
    });

    /// <summary>Every property of this type, in any module, is stored as its digits.</summary>
    public static void Convert(ModelConfigurationBuilder configuration) =>
        configuration.Properties<AreaKey>().HaveConversion<KeyConverter>().HaveMaxLength(AreaKey.MaxLength);

    private sealed class KeyConverter() : ValueConverter<AreaKey, string>(key => key.Text, text => AreaKey.Parse(text));
}
