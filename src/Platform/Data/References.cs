using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Buendnisnetz.Platform;

/// <summary>Who refers to whom, read from the model: a table that is added tomorrow is asked tomorrow.</summary>
public static class References
{
    private static readonly MethodInfo OfTable = typeof(References).GetMethod(nameof(Referred),
        BindingFlags.NonPublic | BindingFlags.Static)!;

    extension(Db db)
    {
        /// <summary>
        /// Those of the things to which rows of any table refer, one query a table. Rows of its own parts do not count, nor do the entities
        /// that go together with the things.
        /// </summary>
        public async Task<IReadOnlySet<Guid>> ReferredTo<T>(
            IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Type> parts, IReadOnlyCollection<Guid> going, CancellationToken cancel)
            where T : Entity
        {
            HashSet<Guid> found = [];
            foreach (var key in db.Model.FindEntityType(typeof(T))!.GetReferencingForeignKeys())
            {
                var table = key.DeclaringEntityType.ClrType;
                if (parts.Contains(table) || parts.Contains(table.BaseType)) continue;
                found.UnionWith(await (Task<List<Guid>>)OfTable.MakeGenericMethod(table).Invoke(null, [db, key, ids, going, cancel])!);
            }
            return found;
        }
    }

    private static Task<List<Guid>> Referred<TRow>(
        Db db, IForeignKey key, IReadOnlyCollection<Guid> ids, IReadOnlyCollection<Guid> going, CancellationToken cancel) where TRow : class
    {
        var row = Expression.Parameter(typeof(TRow));
        var property = key.Properties[0];
        Expression stored = Expression.Call(typeof(EF), nameof(EF.Property), [property.ClrType], row, Expression.Constant(property.Name));
        var refers = Expression.Lambda<Func<TRow, Guid?>>(Expression.Convert(stored, typeof(Guid?)), row);
        var rows = db.Set<TRow>().IgnoreAutoIncludes().AsNoTracking();
        if (typeof(TRow).IsAssignableTo(typeof(Entity))) rows = rows.Where(one => !going.Contains(EF.Property<Guid>(one,
            nameof(Entity.Id))));
        return rows.Select(refers).Where(id => id != null && ids.Contains(id.Value)).Select(id => id!.Value).Distinct().ToListAsync(cancel);
    }
}
