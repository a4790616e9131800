using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;

namespace Buendnisnetz.Bench;

/// <summary>
/// What a page is measured against: handlers in the same process that run the same commands on the same database, read every
/// value and write as many bytes, and do nothing else.
/// </summary>
internal sealed class BareHandlers(Func<DbConnection> connect)
{
    private const string Record = "X-Bench-Record";
    private static readonly byte[] Body = [.. Enumerable.Repeat((byte)'b', 4_000_000)];
    private readonly ConcurrentDictionary<string, IReadOnlyList<RecordedCommand>> recorded = [];

    /// <summary>Stands in front of the house: answers for itself, records, or lets pass.</summary>
    public Task Handle(HttpContext context, RequestDelegate house) => context.Request.Path.Value!.Split('/') switch
    {
        ["", "-bare", "constant", var bytes] => Write(context, int.Parse(bytes, CultureInfo.InvariantCulture)),
        ["", "-bare", "commands", var page] => Count(context, recorded[page].Count),
        ["", "-bare", "page", var page, var bytes] => Replay(context, recorded[page], int.Parse(bytes, CultureInfo.InvariantCulture)),
        _ when context.Request.Headers[Record] is [{ } page] => Listen(context, house, page),
        _ => house(context),
    };

    private static Task Count(HttpContext context, int commands)
    {
        var text = commands.ToString(CultureInfo.InvariantCulture);
        context.Response.ContentLength = text.Length;
        return context.Response.WriteAsync(text);
    }

    private async Task Listen(HttpContext context, RequestDelegate house, string page)
    {
        var commands = SqlRecorder.Begin();
        await house(context);
        recorded[page] = commands;
    }

    private async Task Replay(HttpContext context, IReadOnlyList<RecordedCommand> commands, int bytes)
    {
        await using (var connection = connect())
        {
            await connection.OpenAsync();
            var renewal = new Renewal();
            var writes = commands.Any(command => Writes(command.Text));
            await using var transaction = writes ? await connection.BeginTransactionAsync() : null;
            foreach (var command in commands) await Run(connection, transaction, command, renewal);
            if (transaction is not null) await transaction.CommitAsync();
        }
        await Write(context, bytes);
    }

    private static async Task Run(DbConnection connection, DbTransaction? transaction, RecordedCommand recorded, Renewal renewal)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (recorded.Text, transaction);
        foreach (var (name, value, type) in recorded.Parameters)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType) = (name, type);
            parameter.Value = renewal.Of(recorded.Text, name, value) ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
        await using var reader = await command.ExecuteReaderAsync();
        do while (await reader.ReadAsync()) for (var column = 0; column < reader.FieldCount; column++) _ = reader.GetValue(column);
        while (await reader.NextResultAsync());
    }

    private static bool Writes(string text) => text.Contains("INSERT INTO", StringComparison.Ordinal)
        || text.Contains("UPDATE ", StringComparison.Ordinal);

    private static async Task Write(HttpContext context, int bytes)
    {
        (context.Response.ContentType, context.Response.ContentLength) = ("text/html; charset=utf-8", bytes);
        await context.Response.Body.WriteAsync(Body.AsMemory(0, bytes));
    }
}
