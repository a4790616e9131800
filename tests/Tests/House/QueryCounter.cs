using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Tests.House;

/// <summary>Counts the commands that reach the database.</summary>
public sealed class QueryCounter : DbCommandInterceptor
{
    private int count;

    /// <summary>Done before counting: kept pages would cost nothing.</summary>
    public Action Before { get; set; } = () => { };

    /// <summary>How many commands the work needed.</summary>
    public async Task<int> During(Func<Task> work)
    {
        Before();
        var before = count;
        await work();
        return count - before;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
