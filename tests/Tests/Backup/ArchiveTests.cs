using System.Data.Common;
using Buendnisnetz.Database;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Backup;

/// <summary>
/// A backup is taken while people write, put into an empty house, and compared with the first table by table, file by file.
/// </summary>
public sealed class ArchiveTests : IAsyncLifetime
{
    private readonly TestHouse house = new();
    private readonly TestHouse empty = new();
    private readonly string folder = Directory.CreateTempSubdirectory("buendnisnetz-archive-").FullName;

    private string File => Path.Combine(folder, "sicherung.tar.gz");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await house.InitializeAsync();
        await empty.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        await empty.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Every_table_and_every_file_comes_back_as_it_was()
    {
        await house.Found("Zum Sichern");
        await Keep(house, "Satzung");
        await house.RunJobs();
        await Save(house);
        await Load(empty);
        var (before, after) = (await Tables(house), await Tables(empty));
        Assert.True(before.Count > 30 && before.Values.Sum(rows => rows.Count) > 100);
        Assert.Equal(before.Keys, after.Keys);
        foreach (var (table, rows) in before) Assert.Equal(rows, after[table]);
        Assert.Equal("Satzung", await Content(empty));
    }

    [Fact]
    public async Task A_restored_server_knows_at_once_how_its_tables_are_filled()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "The embedded database plans its questions without statistics.");
        await house.Found("Zum Zählen");
        await Save(house);
        await Load(empty);
        Assert.Contains("alliances", await empty.In(async db =>
        {
            await db.Database.OpenConnectionAsync(Cancel);
            return await Column(db.Database.GetDbConnection(),
                "SELECT DISTINCT tablename FROM pg_stats WHERE schemaname = current_schema()");
        }));
    }

    [Fact]
    public async Task A_backup_taken_while_people_write_is_one_moment()
    {
        using var stop = new CancellationTokenSource();
        var writers = Enumerable.Range(0, 3).Select(writer => Task.Run(() => WritePairs(writer, stop.Token))).ToList();
        await Task.Delay(1000, Cancel);
        await Save(house);
        await Task.Delay(200, Cancel);
        await stop.CancelAsync();
        var written = (await Task.WhenAll(writers)).Sum();
        await Load(empty);
        var live = (await Tables(house)).ToDictionary(table => table.Key, table => table.Value.ToHashSet());
        foreach (var (table, rows) in await Tables(empty)) Assert.Subset(live[table], rows.ToHashSet());
        var pairs = await empty.In(db => db.Jobs.AsNoTracking().Where(job => job.Kind == nameof(Knock)).Select(job => job.Payload)
            .ToListAsync());
        TestContext.Current.TestOutputHelper?.WriteLine($"{pairs.Count / 2} of {written} pairs are in the backup");
        Assert.InRange(pairs.Count, 2, 2 * written);
        Assert.All(pairs.GroupBy(door => door[..door.LastIndexOf('#')]), pair => Assert.Equal(2, pair.Count()));
        for (var writer = 0; writer < 3; writer++)
        {
            var numbers = pairs.Where(door => door.Contains($"/{writer}/")).Select(NumberOf).Distinct().Order().ToList();
            Assert.Equal(Enumerable.Range(0, numbers.Count), numbers); // Nothing is missing that was written earlier.
        }
    }

    [Fact]
    public async Task A_house_in_use_is_replaced_only_when_that_was_asked_for()
    {
        await house.Found("Das Original");
        await Save(house);
        await empty.Found("Hier ist schon jemand");
        var before = await Tables(empty);
        var refusal = await Assert.ThrowsAsync<Refusal>(() => Load(empty));
        Assert.Contains("--replace", refusal.Message);
        Assert.Equal(before.Values.SelectMany(rows => rows), (await Tables(empty)).Values.SelectMany(rows => rows));
        await Load(empty, replace: true);
        Assert.Equal((await Tables(house)).Values.SelectMany(rows => rows), (await Tables(empty)).Values.SelectMany(rows => rows));
    }

    [Fact]
    public async Task What_is_no_backup_of_this_database_is_refused_and_nothing_changes()
    {
        var before = await Tables(empty);
        await System.IO.File.WriteAllTextAsync(File, "kein Archiv", Cancel);
        Assert.Contains("kein vollständiges Archiv", (await Assert.ThrowsAsync<Refusal>(() => Load(empty))).Message);
        System.IO.File.Delete(File);
        await Pack(TestDatabase.IsPostgres ? "database.sqlite" : "database.pgdump");
        Assert.Contains(TestDatabase.IsPostgres ? "Sicherung von SQLite" : "Sicherung von PostgreSQL",
            (await Assert.ThrowsAsync<Refusal>(() => Load(empty))).Message);
        Assert.Equal(before.Values.SelectMany(rows => rows), (await Tables(empty)).Values.SelectMany(rows => rows));
    }

    [Fact]
    public async Task A_backup_says_what_it_found_and_an_archive_that_was_changed_or_cut_off_is_refused()
    {
        await Keep(house, "Satzung");
        Assert.Contains("1 Datei, ", await Save(house));
        Assert.Contains("keine Datei fehlt", await Again());
        var before = await Tables(empty);
        await Change(name => name.StartsWith("files", StringComparison.Ordinal), "gefälscht");
        Assert.Contains("ist beschädigt (files/", (await Assert.ThrowsAsync<Refusal>(() => Load(empty))).Message);
        await Again();
        await using (var half = System.IO.File.OpenWrite(File)) half.SetLength(half.Length / 2);
        Assert.Contains("kein vollständiges Archiv", (await Assert.ThrowsAsync<Refusal>(() => Load(empty))).Message);
        Assert.Equal(before.Values.SelectMany(rows => rows), (await Tables(empty)).Values.SelectMany(rows => rows));
    }

    [Fact]
    public async Task A_file_that_is_missing_or_is_not_what_it_was_is_named_by_the_backup()
    {
        await Keep(house, "Satzung");
        await Keep(house, "Protokoll");
        var kept = Directory.GetFiles(Path.Combine(house.Services.GetRequiredService<Site>().DataFolder, "files"), "*",
            SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
        System.IO.File.Delete(kept[0]);
        await System.IO.File.WriteAllTextAsync(kept[1], "gefälscht", Cancel);
        Assert.Contains($"1 Datei fehlt ({Path.GetFileName(kept[0])}), 1 Datei ist verändert ({Path.GetFileName(kept[1])})",
            await Save(house));
    }

    private Task<string> Again()
    {
        System.IO.File.Delete(File);
        return Save(house);
    }

    /// <summary>The archive with other content in one of its files.</summary>
    private async Task Change(Func<string, bool> which, string content)
    {
        var inside = Path.Combine(folder, "innen");
        Directory.CreateDirectory(inside);
        await using (var packed = new System.IO.Compression.GZipStream(System.IO.File.OpenRead(File),
            System.IO.Compression.CompressionMode.Decompress))
            await System.Formats.Tar.TarFile.ExtractToDirectoryAsync(packed, inside, overwriteFiles: true, Cancel);
        var file = Directory.GetFiles(inside, "*", SearchOption.AllDirectories).First(one => which(Path.GetRelativePath(inside, one)));
        await System.IO.File.WriteAllTextAsync(file, content, Cancel);
        System.IO.File.Delete(File);
        await using var gzip = new System.IO.Compression.GZipStream(System.IO.File.Create(File),
            System.IO.Compression.CompressionLevel.Fastest);
        await System.Formats.Tar.TarFile.CreateFromDirectoryAsync(inside, gzip, includeBaseDirectory: false, Cancel);
    }

    private async Task<int> WritePairs(int writer, CancellationToken stop)
    {
        for (var number = 0; ; number++)
        {
            if (stop.IsCancellationRequested) return number;
            await house.In(db =>
            {
                foreach (var half in new[] { "a", "b" }) db.Enqueue(new Knock($"/{writer}/{number}#{half}"), house.Clock.Now.AddYears(1));
                return Task.CompletedTask;
            });
        }
    }

    private static int NumberOf(string payload) =>
        int.Parse(payload.Split('/')[2].Split('#')[0], System.Globalization.CultureInfo.InvariantCulture);

    private Task<string> Save(TestHouse from) => With(from, archive => archive.Save(File, Cancel));

    private Task<string> Load(TestHouse into, bool replace = false) => With(into, archive => archive.Load(File, replace, Cancel));

    private static async Task<string> With(TestHouse house, Func<Archive, Task<string>> work)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<Archive>());
    }

    private async Task Pack(string name)
    {
        var inner = Path.Combine(folder, name);
        await System.IO.File.WriteAllTextAsync(inner, "x", Cancel);
        await using var gzip = new System.IO.Compression.GZipStream(System.IO.File.Create(File),
            System.IO.Compression.CompressionLevel.Fastest);
        await using var tar = new System.Formats.Tar.TarWriter(gzip);
        await tar.WriteEntryAsync(inner, name, Cancel);
    }

    private static Task Keep(TestHouse house, string text) => house.In(async db =>
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text));
        db.Files.Add(await house.Services.GetRequiredService<FileStore>().Keep(content, "satzung.txt", null, house.Clock.Now, Cancel));
    });

    private static Task<string> Content(TestHouse house) => house.In(async db =>
    {
        using var reader = new StreamReader((await house.Services.GetRequiredService<FileStore>()
            .Open(await db.Files.SingleAsync(), Cancel))!);
        return await reader.ReadToEndAsync();
    });

    /// <summary>Every table with all its rows as text, sorted.</summary>
    private static Task<SortedDictionary<string, List<string>>> Tables(TestHouse house) => house.In(async db =>
    {
        SortedDictionary<string, List<string>> tables = new(StringComparer.Ordinal);
        await db.Database.OpenConnectionAsync(Cancel);
        foreach (var table in await Column(db.Database.GetDbConnection(), TestDatabase.IsPostgres
            ? "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"))
            tables[table] = [.. (await Column(db.Database.GetDbConnection(), $"SELECT * FROM \"{table}\"")).Order(StringComparer.Ordinal)];
        return tables;
    });

    private static async Task<List<string>> Column(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(Cancel);
        List<string> rows = [];
        while (await reader.ReadAsync(Cancel))
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount)
                .Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : $"{reader.GetValue(i)}")));
        return rows;
    }
}
