namespace Buendnisnetz.Platform;

/// <summary>
/// Where a contribution stands among its like: first, last, directly after or before another that it names by its key. What says nothing
/// stands in the order of the modules. There are no numbers, so two can never claim one place.
/// </summary>
public sealed record Position
{
    private Position(string word, string? key = null) => (Word, Key) = (word, key);

    /// <summary>Before whatever says nothing.</summary>
    public static Position First { get; } = new("first");

    /// <summary>After whatever says nothing.</summary>
    public static Position Last { get; } = new("last");

    internal string Word { get; }

    internal string? Key { get; }

    /// <summary>Directly after the one with this key.</summary>
    public static Position After(string key) => new("after", key);

    /// <summary>Directly before the one with this key.</summary>
    public static Position Before(string key) => new("before", key);
}

/// <summary>Puts contributions in order.</summary>
public static class InPosition
{
    extension<T>(IEnumerable<T> all)
    {
        /// <summary>
        /// In the order that their positions ask for. A key that two have, one that nobody has, and a circle are faults of the build and
        /// throw.
        /// </summary>
        public IReadOnlyList<T> InOrder(Func<T, string> key, Func<T, Position?> position) => new Row<T>([.. all], key, position).InOrder();
    }

    private sealed class Row<T>(IReadOnlyList<T> all, Func<T, string> key, Func<T, Position?> position)
    {
        private readonly ILookup<Position?, T> at = all.ToLookup(position);

        public List<T> InOrder()
        {
            List<T> order = [.. Free(Position.First), .. Free(null), .. Free(Position.Last)];
            if (order.GroupBy(key).FirstOrDefault(same => same.Count() > 1) is { } twice)
                throw new InvalidOperationException($"Two {typeof(T).Name} are called '{twice.Key}'.");
            return all.Except(order).FirstOrDefault() is { } lost
                ? throw new InvalidOperationException($"{typeof(T).Name} '{key(lost)}' stands {position(lost)!.Word} "
                    + $"'{position(lost)!.Key}', which is not there.")
                : order;
        }

        private IEnumerable<T> Free(Position? where) => at[where].SelectMany(WithNeighbours);

        private IEnumerable<T> WithNeighbours(T one) =>
            [.. Free(Position.Before(key(one))), one, .. Free(Position.After(key(one)))];
    }
}
