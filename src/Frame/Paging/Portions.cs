using System.Runtime.CompilerServices;

namespace Buendnisnetz.Frame;

/// <summary>
/// Long lists from one end to the other, a portion at a time, each found by the index behind the one before: never all of it is in memory,
/// and the database waits for nobody who takes the rows slowly.
/// </summary>
public static class Portions
{
    private const int Size = 10_000;

    extension<T>(IQueryable<T> rows) where T : class
    {
        /// <summary>The row at a place of the list.</summary>
        /// <param name="order">The order of the list.</param>
        /// <param name="place">How many rows stand before it.</param>
        /// <param name="cancel">Ends the wait.</param>
        public Task<T?> RowAt(Keyset<T> order, int place, CancellationToken cancel) =>
            order.Order(rows, backwards: false).Skip(place).FirstOrDefaultAsync(cancel);

        /// <summary>The rows in order.</summary>
        /// <param name="order">The order of the list.</param>
        /// <param name="most">How many at most.</param>
        /// <param name="behind">The row behind which they begin; null from the beginning.</param>
        /// <param name="size">How many are read at a time.</param>
        /// <param name="cancel">Ends the wait.</param>
        public async IAsyncEnumerable<T> InPortions(Keyset<T> order, int most, T? behind = null, int size = Size,
            [EnumeratorCancellation] CancellationToken cancel = default)
        {
            while (most > 0)
            {
                var rest = order.Order(behind is null ? rows : order.Beyond(rows, behind), backwards: false);
                var portion = await rest.Take(Math.Min(most, size)).ToListAsync(cancel);
                foreach (var row in portion) yield return row;
                if (portion.Count < size) yield break;
                (behind, most) = (portion[^1], most - portion.Count);
            }
        }
    }
}
