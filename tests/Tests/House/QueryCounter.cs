using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Buendnisnetz.Tests.House;

/// <summary>Counts the commands that reach the database.</summary>
public sealed class QueryCounter : DbCommandInterceptor
{
    private const int Shown = 160; // Letters, by which a question is known again.

    private readonly ConcurrentQueue<string> texts = [];
    private int count;

    /// <summary>Done before counting: kept pages would cost nothing.</summary>
    public Action Before { get; set; } = () => { };

    /// <summary>How many questions the work needed.</summary>
    public async Task<int> During(Func<Task> work)
    {
        Before();
        var before = count;
        await work();
        return count - before;
    }

    /// <summary>
    /// The work needs at most so many commands, of whatever kind; else the test shows their texts. It is done once more where it needed
    /// more: what a house keeps for a time may have fallen due just then.
    /// </summary>
    public async Task AtMost(int most, Func<Task> work)
    {
        var asked = await Asked(work);
        if (asked.Length > most) asked = await Asked(work);
        Assert.True(asked.Length is > 0 && asked.Length <= most, $"{asked.Length} instead of {most}:\n\n{string.Join("\n\n", asked)}");
    }

    private async Task<string[]> Asked(Func<Task> work)
    {
        Before();
        texts.Clear();
        await work();
        return [.. texts.Select(text => text[..Math.Min(text.Length, Shown)])];
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        texts.Enqueue(command.CommandText);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        texts.Enqueue(command.CommandText);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        texts.Enqueue(command.CommandText);
        return base.ScalarExecutingAsync(command, eventData, result, cancellationToken);
    }
}
