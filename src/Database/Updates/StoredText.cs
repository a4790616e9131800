using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Buendnisnetz.Database;

/// <summary>
/// What was stored before texts were cleaned at the door (<see cref="CleanText"/>) is cleaned once, after the update, table by table. Keys
/// that were folded from a text are folded anew, because more letters come apart now than then.
/// </summary>
internal static class StoredText
{
    private const int Batch = 200;

    private static readonly MethodInfo CleanMethod =
        typeof(StoredText).GetMethod(nameof(Clean), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static Backfill Backfill { get; } = new("text.cleaned", Step);

    private static async Task<string?> Step(Db db, string? cursor, CancellationToken cancel)
    {
        var nouns = Nouns(db.Model);
        var (name, after) = cursor?.Split(' ') is [var noun, var id] ? (noun, Guid.Parse(id)) : (nouns[0].Name, Guid.Empty);
        var at = nouns.FindIndex(one => one.Name == name);
        if (at < 0) return null;
        var last = await (Task<Guid?>)CleanMethod.MakeGenericMethod(nouns[at].ClrType).Invoke(null, [db, after, cancel])!;
        if (last is { } further) return $"{name} {further}";
        return at + 1 < nouns.Count ? $"{nouns[at + 1].Name} {Guid.Empty}" : null;
    }

    /// <summary>Whatever has an id and a text.</summary>
    private static List<IEntityType> Nouns(IModel model) =>
    [
        .. model.GetEntityTypes().Where(type => type.BaseType is null && !type.IsOwned() && type.ClrType.IsSubclassOf(typeof(Entity))
            && type.GetDerivedTypesInclusive().Any(one => Texts(one).Any())).OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    private static IEnumerable<IProperty> Texts(ITypeBase type) => type.GetProperties()
        .Where(property => property.ClrType == typeof(string) && !property.IsPrimaryKey() && !property.IsConcurrencyToken);

    /// <summary>Cleans the next rows after this one; the last of them, null where there are no more.</summary>
    private static async Task<Guid?> Clean<TNoun>(Db db, Guid after, CancellationToken cancel) where TNoun : Entity
    {
        var rows = await db.Set<TNoun>().Where(row => row.Id > after).OrderBy(row => row.Id).Take(Batch).ToListAsync(cancel);
        var keys = db.Catalog.Of<FoldedKey>().Where(key => key.Noun == typeof(TNoun)).ToList();
        foreach (var entry in rows.Select(row => db.Entry(row)))
        {
            foreach (var text in Texts(entry.Metadata).Select(property => entry.Property(property)))
                if (text.CurrentValue is string stored && CleanText.Of(stored) is var clean && clean != stored) text.CurrentValue = clean;
            foreach (var key in keys)
                if (entry.Property(key.Of).CurrentValue is string name) entry.Property(key.Key).CurrentValue = Folding.Fold(name);
        }
        await db.SaveChangesAsync(cancel);
        return rows.Count < Batch ? null : rows[^1].Id;
    }
}
