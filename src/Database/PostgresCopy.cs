using System.ComponentModel;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Buendnisnetz.Database;

/// <summary>Copies by PostgreSQL's own programs, which come with every server.</summary>
internal sealed class PostgresCopy(PostgresDb db) : DatabaseCopy
{
    private readonly NpgsqlConnectionStringBuilder server = new(db.Database.GetConnectionString());

    public override string Name => "database.pgdump";

    public override Task Save(string file, CancellationToken cancel) =>
        Run("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--file={file}", .. Server], cancel);

    /// <summary>Also counts what lies where: a dump carries no statistics, and the first questions would be planned without.</summary>
    public override async Task Load(string file, CancellationToken cancel)
    {
        string[] anew = ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--single-transaction"];
        await Run("pg_restore", [.. anew, .. Server, file], cancel);
        await db.Database.ExecuteSqlAsync($"ANALYZE", cancel);
    }

    /// <summary>Reads the whole dump without writing it anywhere. A damaged table was already found by who wrote it.</summary>
    public override async Task<string?> Damage(string file, CancellationToken cancel)
    {
        try { await Run("pg_restore", ["--file=/dev/null", file], cancel); return null; }
        catch (Refusal found) { return found.Message; }
    }

    private string[] Server => [$"--host={server.Host}", $"--port={server.Port}", $"--username={server.Username}",
        $"--dbname={server.Database}"];

    private async Task Run(string program, string[] arguments, CancellationToken cancel)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardError = true,
                Environment = { ["PGPASSWORD"] = server.Password ?? "" },
            })!;
            var error = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            Refusal.On(process.ExitCode == 0 ? null : $"{program} ist gescheitert: {error.Trim().Split('\n')[0]}");
        }
        catch (Win32Exception)
        {
            throw new Refusal($"{program} fehlt auf diesem Rechner. Es gehört zum Debian-Paket postgresql-client.");
        }
    }
}
