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

    /// <summary>
    /// Rows that point to a person by id. Where a row stays and only forgets who it was, what the person has written in it can go along.
    /// What reads well only with another row, such as the title of a thing, is read along.
    /// </summary>
    public static PersonalData Of<T>(
        string label, Expression<Func<T, Guid?>> person, Func<T, IEnumerable<(string Label, string? Value)>> describe,
            OnErasure onErasure = OnErasure.Delete, Expression<Func<T, string?>>? words = null,
            Func<IQueryable<T>, IQueryable<T>>? along = null)
        where T : class => new ByProperty<T, Guid?>(person, describe, onErasure, known => known.Id, words, along) { Label = label };

    /// <summary>The same, where they name a person by e-mail address, however it is capitalised.</summary>
    public static PersonalData ByEmail<T>(
        string label, Expression<Func<T, string?>> email, Func<T, IEnumerable<(string Label, string? Value)>> describe,
            OnErasure onErasure = OnErasure.Delete, Expression<Func<T, string?>>? words = null,
            Func<IQueryable<T>, IQueryable<T>>? along = null)
        where T : class => new ByProperty<T, string?>(email, describe, onErasure,
            known => known.Email.ToLowerInvariant(), words, along)
        { Label = label };

    /// <summary>
    /// Rows that hang on others which name a person by e-mail address: they say something about the person, too. At erasure they go with
    /// those.
    /// </summary>
    public static PersonalData Below<T, TUpper>(string label, Expression<Func<T, Guid?>> upper, Expression<Func<TUpper, string?>> email,
        Func<T, IEnumerable<(string Label, string? Value)>> describe)
        where T : class where TUpper : Entity => Below(label, upper, email, (_, rows) => rows, describe);

    /// <summary>The same, where those point to the person by id.</summary>
    public static PersonalData Below<T, TUpper>(string label, Expression<Func<T, Guid?>> upper, Expression<Func<TUpper, Guid?>> person,
        Func<T, IEnumerable<(string Label, string? Value)>> describe)
        where T : class where TUpper : Entity => new ByUpper<T, TUpper, T>(upper,
            (db, known) => Theirs(db.Set<TUpper>(), person, known.Id), (_, rows) => rows, describe)
        { Label = label };

    /// <summary>The same, for rows that read well only together with what others know, such as the title of a thing.</summary>
    public static PersonalData Below<T, TUpper, TTold>(string label, Expression<Func<T, Guid?>> upper,
        Expression<Func<TUpper, string?>> email, Func<Db, IQueryable<T>, IQueryable<TTold>> tell,
        Func<TTold, IEnumerable<(string Label, string? Value)>> describe)
        where T : class where TUpper : Entity => new ByUpper<T, TUpper, TTold>(upper,
            (db, known) => Theirs(db.Set<TUpper>(), email, known.Email.ToLowerInvariant()), tell, describe)
        { Label = label };

    private static string NameOf(LambdaExpression property) =>
        ((MemberExpression)(property.Body is UnaryExpression cast ? cast.Operand : property.Body)).Member.Name;

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Described<T>(IEnumerable<T> rows,
        Func<T, IEnumerable<(string Label, string? Value)>> describe) => [.. rows.Select(row => describe(row)
            .Where(line => !string.IsNullOrEmpty(line.Value)).ToDictionary(line => line.Label, line => line.Value!))];

    /// <summary>Rows whose property has this key; texts are compared however they are capitalised.</summary>
    protected static IQueryable<T> Theirs<T, TKey>(IQueryable<T> rows, Expression<Func<T, TKey>> property, TKey key)
    {
        var known = typeof(TKey) == typeof(string) ? Expression.Call(property.Body, nameof(string.ToLower), null) : property.Body;
        return rows.Where(Expression.Lambda<Func<T, bool>>(Expression.Equal(known, QueryParameter.Of(key)), property.Parameters));
    }

    private sealed class ByUpper<T, TUpper, TTold>(Expression<Func<T, Guid?>> upper, Func<Db, PersonInData, IQueryable<TUpper>> theirs,
        Func<Db, IQueryable<T>, IQueryable<TTold>> tell, Func<TTold, IEnumerable<(string Label, string? Value)>> describe)
        : PersonalData where T : class where TUpper : Entity
    {
        public override Type Noun => typeof(T);

        public override string Property => NameOf(upper);

        public override OnErasure OnErasure => OnErasure.Delete;

        public override async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Describe(Db db, PersonInData person,
            CancellationToken cancel)
        {
            var ids = theirs(db, person).Select(one => (Guid?)one.Id);
            var rows = db.Set<T>().AsNoTracking().Join(ids, upper, id => id, (row, _) => row);
            return Described(await tell(db, rows).ToListAsync(cancel), describe);
        }

        public override Task Erase(Db db, PersonInData person, CancellationToken cancel) => Task.CompletedTask;
    }

    private sealed class ByProperty<T, TKey>(
        Expression<Func<T, TKey>> property, Func<T, IEnumerable<(string Label, string? Value)>> describe, OnErasure onErasure,
            Func<PersonInData, TKey> key, Expression<Func<T, string?>>? words, Func<IQueryable<T>, IQueryable<T>>? along)
        : PersonalData where T : class
    {
        public override Type Noun => typeof(T);

        public override string Property => NameOf(property);

        public override OnErasure OnErasure => onErasure;

        public override async Task<IReadOnlyList<IReadOnlyDictionary<string, string>>> Describe(Db db, PersonInData person,
            CancellationToken cancel)
        {
            var rows = RowsOf(db, person).AsNoTracking();
            return Described(await (along is null ? rows : along(rows)).ToListAsync(cancel), describe);
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

        private IQueryable<T> RowsOf(Db db, PersonInData person) => Theirs(db.Set<T>(), property, key(person));
    }
}

/// <summary>A person as rows know them.</summary>
/// <param name="Id">The person.</param>
/// <param name="Email">The registered address.</param>
public sealed record PersonInData(Guid Id, string Email)
{
    /// <summary>Whether the person reads it; else somebody does who runs the house, and a secret stays one.</summary>
    public bool IsReader { get; init; }
}
