using System.Diagnostics;
using System.IO.Compression;
using Buendnisnetz.Accounts;
using Npgsql;

namespace Buendnisnetz.Tests.Updates;

/// <summary>
/// Makes the fixture of a release: the demo as this program leaves it, on a clock that stands still. It runs only when
/// <c>bin/fixture</c> asks for it and says in FIXTURE where the file belongs.
/// </summary>
public sealed class FixtureMaking
{
    [Fact(Explicit = true)]
    public async Task The_demo_of_this_release_is_kept_as_a_fixture()
    {
        var file = Environment.GetEnvironmentVariable("FIXTURE")
            ?? throw new InvalidOperationException("FIXTURE names no file; use bin/fixture.");
        var demo = new TestHouse();
        demo.Settings["Site:Demo"] = "true";
        await demo.InitializeAsync();
        await Live(demo);
        var plain = Path.ChangeExtension(file, null);
        await demo.In(async db =>
        {
            if (TestDatabase.IsPostgres) await Dump(db.Database.GetConnectionString()!, plain);
            else await db.Database.ExecuteSqlAsync($"VACUUM INTO {plain}");
        });
        await using (var from = File.OpenRead(plain))
        await using (var into = new BrotliStream(File.Create(file), CompressionLevel.SmallestSize)) await from.CopyToAsync(into);
        File.Delete(plain);
        await demo.DisposeAsync();
        Assert.True(new FileInfo(file).Length > 10_000);
    }

    /// <summary>A little of everything that people leave behind: the index, sessions, a letter on its way, a barrier, a draft.</summary>
    private static async Task Live(TestHouse demo)
    {
        await demo.RunDaily();
        var visitor = demo.Visit();
        await visitor.Open("/barriere-melden");
        demo.Clock.Advance(TimeSpan.FromMinutes(1));
        await visitor.Submit(new { Text = "Die Karte ist mit der Tastatur schwer zu erreichen.", Email = "leserin@familie.example" });
        await visitor.Open("/anmelden");
        await visitor.Submit(new { Email = "mareike.oduya-brandner@landkreis-konstanz.example" }, form: "main form[method=post]");
        await demo.RunJobs();
        await visitor.Open("/anmelden");
        await visitor.Submit(new { Email = "rosalie.amankwah@buendnisnetz.example" }, form: "main form[method=post]");
        await demo.SignIn(await demo.In(db => db.People.At("rosalie.amankwah@buendnisnetz.example").FirstAsync()));
    }

    /// <summary>Only INSERTs, so that whoever reads it needs no program of PostgreSQL's.</summary>
    private static async Task Dump(string connection, string file)
    {
        var server = new NpgsqlConnectionStringBuilder(connection);
        using var process = Process.Start("pg_dump", ["--no-owner", "--no-privileges", "--no-comments", "--rows-per-insert=200",
            $"--host={server.Host}", $"--port={server.Port}", $"--username={server.Username}", $"--dbname={server.Database}",
                $"--file={file}"]);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        var lines = (await File.ReadAllLinesAsync(file)).Where(line => !IsForItsOwnProgram(line)
            && !line.StartsWith("--", StringComparison.Ordinal));
        await File.WriteAllTextAsync(file, string.Join('\n', lines) + "\n");
    }

    private static bool IsForItsOwnProgram(string line) => line.StartsWith(@"\restrict ", StringComparison.Ordinal)
        || line.StartsWith(@"\unrestrict ", StringComparison.Ordinal)
            || line.StartsWith("SET transaction_timeout", StringComparison.Ordinal);
}
