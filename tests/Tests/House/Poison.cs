using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Tests.House;

/// <summary>Makes single rows unreadable: whoever loads one of them fails, as if nonsense stood in it.</summary>
public sealed class Poison : IMaterializationInterceptor
{
    private readonly ConcurrentDictionary<Guid, bool> rows = [];

    private Poison() { }

    /// <summary>One for all houses, because the database model is shared by whoever has the same ones.</summary>
    public static Poison Cup { get; } = new();

    /// <summary>From now on nobody can read this row.</summary>
    public void Spoil(Guid row) => rows[row] = true;

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity) =>
        !rows.IsEmpty && materializationData.EntityType.FindProperty("Id")?.ClrType == typeof(Guid)
            && rows.ContainsKey(materializationData.GetPropertyValue<Guid>("Id"))
            ? throw new InvalidDataException("This row is poisoned.") : entity;
}
