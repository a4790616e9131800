using System.Data.Common;
using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Buendnisnetz.Tests.Updates;

/// <summary>The database of an earlier release, as that release had left it, on the database of this run.</summary>
internal sealed class Fixture : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "tests", "Tests", "Updates");
    private readonly string? file;

    private Fixture(TestDatabase database, string? file) => (Database, this.file) = (database, file);

    public static IReadOnlyList<string> Versions => [.. Directory.GetFiles(Folder, "*.sqlite.br")
        .Select(name => Path.GetFileName(name)[..^".sqlite.br".Length]).Order()];

    public TestDatabase Database { get; }

    public static Task<Fixture> Unpack(string version) => TestDatabase.IsPostgres ? UnpackPostgres(version) : UnpackSqlite(version);

    /// <summary>A house that opens on it.</summary>
    public async Task<TestHouse> Open(bool demo)
    {
        var house = new TestHouse();
        house.Settings["ConnectionStrings:Db"] = Database.ConnectionString;
        house.Settings["Site:Demo"] = demo ? "true" : "false";
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        await house.InitializeAsync();
        return house;
    }

    public async Task Run(string sql)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Reads in a transaction that stays open until it is disposed of, as a backup does.</summary>
    public async Task<IAsyncDisposable> Hold(string table)
    {
        var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"BEGIN; SELECT * FROM \"{table}\"";
        await command.ExecuteScalarAsync();
        return connection;
    }

    /// <summary>Every table of the instance with its rows, each a value by column.</summary>
    public async Task<SortedDictionary<string, List<Dictionary<string, string>>>> Rows()
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        SortedDictionary<string, List<Dictionary<string, string>>> tables = new(StringComparer.Ordinal);
        foreach (var table in await Read(connection, TestDatabase.IsPostgres
            ? "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
                : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
            tables[table["name"]] = await Read(connection, $"SELECT * FROM \"{table["name"]}\"");
        return tables;
    }

    public async ValueTask DisposeAsync()
    {
        if (file is null) { await Database.Drop(); return; }
        using (var connection = new SqliteConnection(Database.ConnectionString)) SqliteConnection.ClearPool(connection);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private DbConnection Connect() =>
        TestDatabase.IsPostgres ? new NpgsqlConnection($"{Database.ConnectionString};Pooling=False")
            : new SqliteConnection($"{Database.ConnectionString};Pooling=False");

    private static async Task<Fixture> UnpackSqlite(string version)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("buendnisnetz-fixture-").FullName, "buendnisnetz.db");
        await using (var packed = Packed($"{version}.sqlite.br"))
        await using (var into = File.Create(file)) await packed.CopyToAsync(into);
        return new(new TestDatabase("Sqlite", $"Data Source={file}"), file);
    }

    private static async Task<Fixture> UnpackPostgres(string version)
    {
        var (server, name) = (Environment.GetEnvironmentVariable("TEST_POSTGRES"), $"fixture_{Guid.NewGuid():N}");
        await using (var connection = new NpgsqlConnection($"{server};Database=postgres;Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
            await command.ExecuteNonQueryAsync();
        }
        var fixture = new Fixture(new TestDatabase("Postgres", $"{server};Database={name};Maximum Pool Size=30"), null);
        using var dump = new StreamReader(Packed($"{version}.postgres.sql.br"));
        await fixture.Run(await dump.ReadToEndAsync());
        return fixture;
    }

    private static BrotliStream Packed(string name) => new(File.OpenRead(Path.Combine(Folder, name)), CompressionMode.Decompress);

    private static async Task<List<Dictionary<string, string>>> Read(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<Dictionary<string, string>> rows = [];
        while (await reader.ReadAsync()) rows.Add(Enumerable.Range(0, reader.FieldCount)
            .ToDictionary(reader.GetName, i => Text(reader.GetValue(i))));
        return rows;
    }

    private static string Text(object value) => value switch
    {
        DBNull => "NULL",
        byte[] bytes => Convert.ToHexString(bytes),
        IFormattable one => one.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => $"{value}",
    };
}
