using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Backup;

/// <summary>
/// Who was erased is gone from the files as well. A search index holds pieces, so pieces of a rare name are looked for, not the word.
/// </summary>
public sealed class CleaningTests : IAsyncLifetime
{
    private const string Rare = "qzyxwvjkq";

    private readonly TestHouse house = new() { IsSwept = true };
    private readonly string folder = Directory.CreateTempSubdirectory("buendnisnetz-cleaning-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static IEnumerable<string> Pieces => Enumerable.Range(0, Rare.Length - 2).Select(at => Rare.Substring(at, 3));

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task After_an_erasure_no_piece_of_the_name_is_in_database_log_or_backup()
    {
        Assert.SkipWhen(TestDatabase.IsPostgres, "PostgreSQL has a test of its own.");
        var person = await Arrives();
        Assert.NotEmpty(Found(await Written()));
        await Leaves(person);
        Assert.Empty(Found(await Written()));
        Assert.Empty(Found(await Backup()));
    }

    [Fact]
    public async Task After_an_erasure_statistics_and_word_index_of_the_server_know_no_piece_of_the_name()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "SQLite has a test of its own.");
        var person = await Arrives();
        await house.In(db => db.Database.ExecuteSqlRawAsync("ANALYZE; CHECKPOINT"));
        Assert.NotEqual((0, 0), (await InStatistics(), (await InIndex()).Count));
        await Leaves(person);
        await house.In(db => db.Database.ExecuteSqlRawAsync("CHECKPOINT"));
        Assert.Equal(0, await InStatistics());
        Assert.Empty(await InIndex());
    }

    [Fact]
    public async Task Database_spool_and_backup_are_read_by_their_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such modes.");
        await house.In(db => Task.FromResult(db.Post(new Letter("a@example.org", "", "Gruß", "Weil.").Says("Hallo."), house.Clock.Now)));
        await house.RunJobs();
        await Backup();
        var spool = house.Services.GetRequiredService<SpoolTransport>().Folder;
        List<(string Path, UnixFileMode Open)> closed = [(spool, Others(spool)), (Archive, Others(Archive))];
        if (!TestDatabase.IsPostgres) closed.Add((await DatabaseFile(), Others(await DatabaseFile())));
        Assert.All(closed, one => Assert.Equal(UnixFileMode.None, one.Open));
    }

    [Fact]
    public async Task Originals_that_a_killed_process_has_left_are_cleared_and_what_is_under_way_is_not()
    {
        var workplace = Path.Combine(folder, ".work");
        Directory.CreateDirectory(workplace);
        foreach (var name in new[] { "alt", "neu" }) await File.WriteAllTextAsync(Path.Combine(workplace, name), "Original", Cancel);
        File.SetLastWriteTimeUtc(Path.Combine(workplace, "alt"), DateTime.UtcNow.AddHours(-2));
        await using var other = new TestHouse { MayBeLent = false };
        other.Settings["Files:Folder"] = folder;
        await other.InitializeAsync();
        Assert.Equal(["neu"], Directory.GetFiles(workplace).Select(Path.GetFileName));
    }

    private string Archive => Path.Combine(folder, "sicherung.tar.gz");

    private static UnixFileMode Others(string path) => OperatingSystem.IsWindows() ? UnixFileMode.None : File.GetUnixFileMode(path)
        & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

    /// <summary>A person, whose name is among the words that the search knows, between many others.</summary>
    private async Task<Person> Arrives() => await house.In(async db =>
    {
        var day = house.Clock.Today;
        foreach (var word in Enumerable.Range(0, 300).Select(at => $"wort{at:000}ende").Append(Rare))
            await db.Database.ExecuteSqlAsync($"INSERT INTO search_words (flat, stem, learned_on) VALUES ({word}, {word}, {day})");
        return db.People.Add(Person.Invite($"Q{Rare[1..]}", $"{Rare}@example.org", null, house.Clock.Now)).Entity;
    });

    /// <summary>Is erased, the search forgets, and the job that follows has its time.</summary>
    private async Task Leaves(Person person)
    {
        await using (var scope = house.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<Erasure>().Erase(person, person.Id, Cancel);
        await house.In(db => db.Database.ExecuteSqlAsync($"DELETE FROM search_words WHERE flat = {Rare}"));
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromMinutes(6));
        await house.RunJobs();
        Assert.Empty(await house.In(db => db.Jobs.AsNoTracking().Where(job => job.LastError != null).ToListAsync(Cancel)));
    }

    /// <summary>Three letters stand in keys and secrets by chance: their long runs of random signs are no trace of a name.</summary>
    private static List<string> Found(byte[] bytes)
    {
        var text = Regex.Replace(Encoding.Latin1.GetString(bytes), "[A-Za-z0-9+/=_-]{40,}", " ").ToLowerInvariant();
        return [.. Pieces.Where(piece => text.Contains(piece, StringComparison.Ordinal))];
    }

    private Task<string> DatabaseFile() => house.In(db =>
        Task.FromResult(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource));

    private async Task<byte[]> Written()
    {
        var file = await DatabaseFile();
        var log = File.Exists(file + "-wal") ? await Read(file + "-wal") : [];
        return [.. await Read(file), .. log];
    }

    private static async Task<byte[]> Read(string file)
    {
        await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, Cancel);
        return bytes.ToArray();
    }

    private async Task<byte[]> Backup()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Buendnisnetz.Database.Archive>().Save(Archive, Cancel);
        await using var gzip = new GZipStream(File.OpenRead(Archive), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        await gzip.CopyToAsync(bytes, Cancel);
        return bytes.ToArray();
    }

    private Task<int> InStatistics() => house.In(async db => (await db.Database.SqlQueryRaw<int>($"""
        SELECT COUNT(*)::int AS "Value" FROM pg_stats
        WHERE concat(most_common_vals::text, histogram_bounds::text) ILIKE '%{Rare}%'
        """).ToListAsync(Cancel))[0]);

    /// <summary>pg_trgm packs three letters into a number, whose bytes stand the other way round.</summary>
    private Task<List<string>> InIndex() => house.In(async db =>
    {
        var bytes = (await db.Database.SqlQueryRaw<byte[]>(
            "SELECT pg_read_binary_file(pg_relation_filepath('ix_search_words_grams')) AS \"Value\"").ToListAsync(Cancel))[0];
        var text = Encoding.Latin1.GetString(bytes);
        return Pieces.Where(piece => text.Contains(string.Concat(piece.Reverse()) + "\0", StringComparison.Ordinal)).ToList();
    });
}
