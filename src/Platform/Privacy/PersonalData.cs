using System.Linq.Expressions;

namespace Buendnisnetz.Platform;

/// <summary>What becomes of a row when the person it points to is erased.</summary>
public enum OnErasure
{
    /// <summary>The row goes.</summary>
    Delete = 0,

    /// <summary>The row stays, but nobody can tell any more who it was.</summary>
    Forget = 1,
}

/// <summary>
/// A place in the database that says something about a person: which table, which property points to the person, how it reads,
/// and what becomes of it. Modules contribute one for every such property; export and erasure follow from it, and a test over
/// the model finds the property that nobody thought of.
/// </summary>
public abstract class PersonalData
{
    /// <summary>What it is, in German: "Angemeldete Geräte".</summary>
    public required string Label { get; init; }

    /// <summary>The noun whose table it is.</summary>
    public abstract Type Noun { get; }

    /// <summary>The property that points to the person.</summary>
    public abstract string Property { get; }

    /// <summary>What becomes of the rows at erasure.</summary>
    public abstract OnErasure OnErasure { get; }

    /// <summary>The person's rows, described.</summary>
    public abstract Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Describe(Db db, PersonInData person, CancellationToken cancel);

    /// <summary>Deletes the rows, or makes them forget who it was.</summary>
    public abstract Task Erase(Db db, PersonInData person, CancellationToken cancel);

    /// <summary>Rows that point to a person by id.</summary>
    public static PersonalData Of<T>(
        string label, Expression<Func<T, Guid?>> person, Func<T, IEnumerable<(string Label, string? Value)>> describe,
            OnErasure onErasure = OnErasure.Delete)
        where T : class => new ByProperty<T, Guid?>(person, describe, onErasure, known => known.Id) { Label = label };

    /// <summary>
    /// Rows that name a person by e-mail address, however it is capitalised. Where a row stays and only forgets who it was, what the
    /// person has written in it can go along.
    /// </summary>
    public static PersonalData ByEmail<T>(
        string label, Expression<Func<T, string?>> email, Func<T, IEnumerable<(string Label, string? Value)>> describe,
            OnErasure onErasure = OnErasure.Delete, Expression<Func<T, string?>>? words = null)
        where T : class => new ByProperty<T, string?>(email, describe, onErasure,
            known => known.Email.ToLowerInvariant(), words)
        { Label = label };

    private sealed class ByProperty<T, TKey>(
        Expression<Func<T, TKey>> property, Func<T, IEnumerable<(string Label, string? Value)>> describe, OnErasure onErasure,
            Func<PersonInData, TKey> key, Expression<Func<T, string?>>? words = null)
        : PersonalData where T : class
    {
        public override Type Noun => typeof(T);

        public override string Property =>
            (property.Body is UnaryExpression cast ? (MemberExpression)cast.Operand : (MemberExpression)property.Body).Member.Name;

        public override OnErasure OnErasure => onErasure;

        public override async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Describe(Db db, PersonInData person,
            CancellationToken cancel)
        {
            var rows = await RowsOf(db, person).AsNoTracking().ToListAsync(cancel);
            return [.. rows.Select(row => (IReadOnlyDictionary<string, string>)describe(row)
                .Where(line => !string.IsNullOrEmpty(line.Value)).ToDictionary(line => line.Label, line => line.Value!))];
        }

        public override Task Erase(Db db, PersonInData person, CancellationToken cancel) => onErasure switch
        {
            OnErasure.Delete => RowsOf(db, person).ExecuteDeleteAsync(cancel),
            _ => RowsOf(db, person).ExecuteUpdateAsync(set =>
            {
                set.SetProperty(property, default(TKey)!);
                if (words is not null) set.SetProperty(words, (string?)null);
            }, cancel),
        };

        private IQueryable<T> RowsOf(Db db, PersonInData person)
        {
            var known = typeof(TKey) == typeof(string) ? Expression.Call(property.Body, nameof(string.ToLower), null) : property.Body;
            var isTheirs = Expression.Equal(known, QueryParameter.Of(key(person)));
            return db.Set<T>().Where(Expression.Lambda<Func<T, bool>>(isTheirs, property.Parameters));
        }
    }
}

/// <summary>A person as rows know them.</summary>
/// <param name="Id">The person.</param>
/// <param name="Email">The registered address.</param>
public sealed record PersonInData(Guid Id, string Email);
