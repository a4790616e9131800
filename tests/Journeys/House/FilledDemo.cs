using Microsoft.AspNetCore.Hosting;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Buendnisnetz.Journeys.House;

/// <summary>
/// The demo is filled once a run, and nothing else is done there; every house opens on a copy. On SQLite the database lies among the
/// files; on PostgreSQL (TEST_DATABASE, with the server in TEST_POSTGRES) it is the template of each copy.
/// </summary>
internal static class FilledDemo
{
    private static readonly Lazy<Task<string>> Filled = new(Fill);
    private static readonly string Template = $"demo_{Guid.NewGuid():N}";
    private static readonly SemaphoreSlim OneAtATime = new(1);

    private static bool IsPostgres => Environment.GetEnvironmentVariable("TEST_DATABASE") == "Postgres";

    private static string Server => Environment.GetEnvironmentVariable("TEST_POSTGRES")
        ?? throw new InvalidOperationException("TEST_POSTGRES names no server; bin/test starts one.");

    /// <summary>Lays files and database of the demo into the folder, and says where the house finds them.</summary>
    public static async Task<Action<IWebHostBuilder>> CopyTo(string data)
    {
        var filled = await Filled.Value;
        foreach (var folder in Directory.GetDirectories(filled, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Moved(folder, filled, data));
        foreach (var file in Directory.GetFiles(filled, "*", SearchOption.AllDirectories))
            File.Copy(file, Moved(file, filled, data));
        return IsPostgres ? At(await CopyDatabase()) : _ => { };
    }

    private static string Moved(string path, string from, string to) => Path.Combine(to, Path.GetRelativePath(from, path));

    private static async Task<string> Fill()
    {
        var data = Directory.CreateTempSubdirectory("buendnisnetz-demo-").FullName;
        if (IsPostgres) await OnServer($"CREATE DATABASE {Template}");
        var house = OpenHouse.Build(data, host =>
        {
            host.UseSetting("Site:Url", "http://localhost").UseSetting("Jobs:Run", "false");
            if (IsPostgres) At(Template)(host);
        });
        _ = house.Server;
        await house.DisposeAsync();
        SqliteConnection.ClearAllPools();
        if (IsPostgres) await OnServer($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Template}'");
        return data;
    }

    private static Action<IWebHostBuilder> At(string database) => host => host.UseSetting("Database:Provider", "Postgres")
        .UseSetting("ConnectionStrings:Db", $"{Server};Database={database};Maximum Pool Size=30");

    private static async Task<string> CopyDatabase()
    {
        var name = $"journey_{Guid.NewGuid():N}";
        await OneAtATime.WaitAsync(); // PostgreSQL refuses to copy one template twice at once.
        try { await OnServer($"CREATE DATABASE {name} TEMPLATE {Template}"); }
        finally { OneAtATime.Release(); }
        return name;
    }

    private static async Task OnServer(string sql)
    {
        await using var connection = new NpgsqlConnection($"{Server};Database=postgres;Pooling=False");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
