using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Caching.Memory;

namespace Buendnisnetz.Tests.House;

/// <summary>
/// Makes single rows unreadable: whoever loads one of them fails, as if nonsense stood in it. Only for houses that need it: beside
/// it the database layer compiles a function for every column of every query, whether it is called or not.
/// </summary>
public sealed class Poison : IMaterializationInterceptor
{
    private static readonly MemoryCache Prepared = new(new MemoryCacheOptions());

    private readonly ConcurrentDictionary<Guid, bool> rows = [];

    private Poison() { }

    /// <summary>One for all poisoned houses, because they share what has been prepared with it.</summary>
    public static Poison Cup { get; } = new();

    /// <summary>Into this house's way to its database, which shares nothing prepared with sound houses.</summary>
    public static void Pour(DbContextOptionsBuilder db) => db.UseMemoryCache(Prepared).AddInterceptors(Cup);

    /// <summary>From now on nobody can read this row.</summary>
    public void Spoil(Guid row) => rows[row] = true;

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity) =>
        !rows.IsEmpty && materializationData.EntityType.FindProperty("Id")?.ClrType == typeof(Guid)
            && rows.ContainsKey(materializationData.GetPropertyValue<Guid>("Id"))
            ? throw new InvalidDataException("This row is poisoned.") : entity;
}
