using System.Linq.Expressions;

namespace Buendnisnetz.Platform;

/// <summary>
/// A short line of what a page or a desk shows: a name with an address, a word, a number. All lines have one shape, whatever they tell, so
/// that one command finds those of many parts (<see cref="LineQueries"/>); what a part does not say is empty.
/// </summary>
public sealed class Line
{
    /// <summary>Which part has asked for it.</summary>
    public string Part { get; init; } = "";

    /// <summary>What it is about.</summary>
    public Guid? Id { get; init; }

    /// <summary>A name or a title.</summary>
    public string? Name { get; init; }

    /// <summary>The last part of an address, or a code.</summary>
    public string? Slug { get; init; }

    /// <summary>What stands beside the name.</summary>
    public string? More { get; init; }

    /// <summary>A number.</summary>
    public int? Number { get; init; }

    /// <summary>Of how many, or a second number.</summary>
    public int? All { get; init; }

    /// <summary>A moment, in UTC.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>A day or a year.</summary>
    public FuzzyDate? On { get; init; }
}

/// <summary>Short lines that a module shows on the page of such a thing: it contributes them, and the page asks for all at once.</summary>
/// <param name="Part">Names them for the part that shows them (<see cref="Lines"/>).</param>
/// <param name="Of">
/// The lines, each a <c>new Line { … }</c> out of a query, in no order and without a limit: where only the latest are wanted, that is said
/// of their ids, because PostgreSQL knows no kind of what is left out behind a limit. Null where there can be none for this reader.
/// </param>
/// <typeparam name="TModel">What the page is about.</typeparam>
public sealed record PageLines<TModel>(string Part, Func<SlotVisit, TModel, IQueryable<Line>?> Of) where TModel : class;

/// <summary>A part of what is asked at once.</summary>
/// <param name="Part">Its name.</param>
/// <param name="Of">What it asks for; null where there can be nothing.</param>
public sealed record AskedLines(string Part, IQueryable<Line>? Of);

/// <summary>The lines of several parts, found by one command.</summary>
public sealed class Lines
{
    private readonly HashSet<string> asked;
    private readonly ILookup<string, Line> found;

    internal Lines(IEnumerable<AskedLines> asked, IEnumerable<Line> found) =>
        (this.asked, this.found) = ([.. asked.Select(one => one.Part)], found.ToLookup(line => line.Part));

    /// <summary>Where nothing was asked.</summary>
    public static Lines None { get; } = new([], []);

    /// <summary>Those of one part, in no order; a part that was not asked for is a mistake of its page.</summary>
    public IReadOnlyList<Line> this[string part] => asked.Contains(part) ? [.. found[part]]
        : throw new InvalidOperationException($"The page has not asked for \"{part}\".");

    /// <summary>Whether anything was found for this part.</summary>
    public bool Has(string part) => found.Contains(part);
}

/// <summary>Asks for lines.</summary>
public static class LineQueries
{
    extension(Db db)
    {
        /// <summary>What all these parts ask for; one command, none where nobody asks.</summary>
        public async Task<Lines> LinesOf(IReadOnlyCollection<AskedLines> parts, CancellationToken cancel) => new(parts,
            parts.Where(one => one.Of is not null).Select(one => new Filling(one.Part).Of(one.Of!))
                .Aggregate((IQueryable<Line>?)null, (all, one) => all is null ? one : all.Concat(one)) is not { } union ? []
                : await union.AsNoTracking().ToListAsync(cancel));
    }

    extension(SlotVisit visit)
    {
        /// <summary>The visit with the lines that modules show on the page of this thing, and those of the page itself.</summary>
        public async Task<SlotVisit> Ask<TModel>(TModel about, params IEnumerable<AskedLines> own) where TModel : class => visit with
        {
            Lines = await visit.Db.LinesOf([.. own, .. visit.Db.Catalog.Of<PageLines<TModel>>()
                .Select(part => new AskedLines(part.Part, part.Of(visit, about)))], visit.Cancel),
        };
    }

    /// <summary>Writes into each line whose it is, and null for what it does not say: a union wants all of them alike.</summary>
    private sealed class Filling(string part) : ExpressionVisitor
    {
        private static readonly IReadOnlyList<System.Reflection.PropertyInfo> Columns = typeof(Line).GetProperties();

        public IQueryable<Line> Of(IQueryable<Line> lines) => lines.Provider.CreateQuery<Line>(Visit(lines.Expression));

        protected override Expression VisitMemberInit(MemberInitExpression node)
        {
            if (node.Type != typeof(Line)) return base.VisitMemberInit(node);
            var said = node.Bindings.OfType<MemberAssignment>().ToDictionary(one => one.Member.Name, one => one.Expression);
            said[nameof(Line.Part)] = Expression.Constant(part);
            return Expression.MemberInit(node.NewExpression, Columns.Select(column => Expression.Bind(column,
                said.GetValueOrDefault(column.Name) ?? Expression.Constant(null, column.PropertyType))));
        }
    }
}
