using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Buendnisnetz.Platform;

/// <summary>How values and names reach the database, the same on SQLite and PostgreSQL.</summary>
internal static class ModelConventions
{
    public static void Convert(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configuration.DefaultTypeMapping<FuzzyDate>().HasConversion<FuzzyDateConverter>(); // For a part of a union that knows none.
        configuration.Properties<FuzzyDate>().HaveConversion<FuzzyDateConverter>().HaveMaxLength(FuzzyDate.MaxLength);
        configuration.Properties<Enum>().HaveConversion<string>().HaveMaxLength(120);
        configuration.Properties<Visibility>().HaveConversion<StoredWords.Converter<Visibility>>().HaveMaxLength(120);
        configuration.Properties<SeatPlace>().HaveConversion<PlaceConverter>().HaveMaxLength(120);
        configuration.Properties<SeatRole>().HaveConversion<RoleConverter>().HaveMaxLength(120);
        configuration.Properties<string>().HaveMaxLength(400);
    }

    public static void Apply(ModelBuilder model)
    {
        foreach (var type in model.Model.GetEntityTypes())
        {
            foreach (var reference in type.GetDeclaredForeignKeys().Where(reference => !IsIndexed(reference)).ToList())
                type.AddIndex(reference.Properties,
                    $"ix_{type.GetTableName()}_{string.Join('_', reference.Properties.Select(property => property.Name))}");
            if (type.ClrType.IsAssignableTo(typeof(Entity)))
            {
                model.Entity(type.ClrType).Property(nameof(Entity.Id)).ValueGeneratedNever();
                model.Entity(type.ClrType).Property(nameof(Entity.Version)).IsConcurrencyToken();
            }
            if (type.GetTableName() is { } table) type.SetTableName(Snake(table));
            foreach (var property in type.GetProperties()) property.SetColumnName(Snake(property.GetColumnName()));
            foreach (var key in type.GetKeys()) key.SetName(Snake(key.GetName() ?? ""));
            foreach (var key in type.GetForeignKeys()) key.SetConstraintName(Snake(key.GetConstraintName() ?? ""));
            foreach (var index in type.GetIndexes()) index.SetDatabaseName(Snake(index.GetDatabaseName() ?? ""));
        }
    }

    /// <summary>Whether all rows can be found by what they refer to; an index with a filter does not hold them all.</summary>
    internal static bool IsIndexed(IReadOnlyForeignKey reference)
    {
        var (type, columns) = (reference.DeclaringEntityType, reference.Properties);
        return type.GetIndexes().Where(index => index.GetFilter() is null).Select(index => index.Properties)
            .Concat(type.GetKeys().Select(key => key.Properties))
            .Any(known => known.Take(columns.Count).SequenceEqual(columns));
    }

    internal static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' && !char.IsUpper(name[i - 1])) text.Append('_');
            text.Append(char.ToLowerInvariant(name[i]));
        }
        return text.ToString();
    }

    /// <summary>SQLite cannot compare a DateTimeOffset and PostgreSQL refuses one that is not UTC: both get a UTC DateTime.</summary>
    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        value => value.UtcDateTime,
        value => new DateTimeOffset(DateTime.SpecifyKind(value, DateTimeKind.Utc)));

    private sealed class PlaceConverter() : ValueConverter<SeatPlace, string>(value => value.Code, value => new SeatPlace(value));

    private sealed class RoleConverter() : ValueConverter<SeatRole, string>(value => value.Code, value => SeatRole.Of(value));

    private sealed class FuzzyDateConverter() : ValueConverter<FuzzyDate, string>(
        value => value.ToSortable(),
        value => FuzzyDate.FromSortable(value));
}
