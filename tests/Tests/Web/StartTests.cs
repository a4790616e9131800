using System.Net;
using System.Net.Sockets;

namespace Buendnisnetz.Tests.Web;

/// <summary>A start or a command that cannot work says one sentence and ends with 1.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("buendnisnetz-start-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Theory]
    [InlineData("Site:Url ist „kein url“", "--Site:Url", "kein url")]
    [InlineData("Site:Url ist „ftp://x.example“", "--Site:Url", "ftp://x.example")]
    [InlineData("Site:SitemapPages ist 50001", "--Site:SitemapPages", "50001")]
    [InlineData("Mail:Port", "--Mail:Port", "abc")]
    [InlineData("Mail:From ist „abc“", "--Mail:From", "abc")]
    [InlineData("Mail:Tls ist „vielleicht“", "--Mail:Tls", "vielleicht")]
    [InlineData("Files:Store ist „Schrank“", "--Files:Store", "Schrank")]
    [InlineData("Database:Provider ist „Oracle“", "--Database:Provider", "Oracle")]
    [InlineData("ConnectionStrings:Db lässt sich nicht lesen", "--ConnectionStrings:Db", "Geheimnis")]
    [InlineData("ConnectionStrings:Db lässt sich nicht lesen", "--Database:Provider", "Postgres", "--ConnectionStrings:Db", "Geheimnis=1")]
    [InlineData("Proxy:Networks ist „10.0“", "--Proxy:Networks:0", "10.0")]
    public async Task A_setting_that_makes_no_sense_is_named(string sentence, params string[] setting)
    {
        var said = await Fails(sentence, setting);
        Assert.DoesNotContain("Geheimnis", said);
        await Fails(sentence, ["migrate", .. setting]);
    }

    [Fact]
    public async Task A_port_that_is_taken_and_an_address_that_is_none_are_named()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://{taken.LocalEndpoint}";
        await Fails($"Die Adresse {address} ist schon vergeben", "--urls", address);
        await Fails("Die Adresse irgendwo (--urls) passt nicht", "--urls", "irgendwo");
        await Fails("gehört nicht zu diesem Rechner", "--urls", "http://192.0.2.9:5080");
    }

    [Fact]
    public async Task A_second_process_on_the_same_folder_is_kept_out_but_commands_are_not()
    {
        await using (new FileStream(Path.Combine(data, "open"), FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            await Fails($"Im Ordner {data} ist das Bündnisnetz schon geöffnet");
            Assert.Equal(0, (await Run("migrate")).Code);
        }
    }

    [Fact]
    public async Task A_damaged_database_is_named_by_start_command_and_backup_and_replaced_by_a_good_backup()
    {
        Assert.Equal(0, (await Run("migrate")).Code);
        var (good, database) = (Path.Combine(data, "gut.tar.gz"), Path.Combine(data, "buendnisnetz.db"));
        Assert.Contains("Geprüft: Die Datenbank ist unversehrt", (await Run("backup", good)).Said);
        await Tear(database);
        foreach (var words in new[] { [], new[] { "reindex" }, ["backup", Path.Combine(data, "schlecht.tar.gz")] })
            Assert.Contains("beschädigt", await Fails("Die Datenbank", words));
        Assert.False(File.Exists(Path.Combine(data, "schlecht.tar.gz")));
        Assert.Equal(0, (await Run("restore", good, "--replace")).Code);
        Assert.True(File.Exists(database + ".beschaedigt"));
        Assert.Equal(0, (await Run("migrate")).Code);
    }

    [Fact]
    public async Task A_full_disk_and_one_that_is_sealed_are_named()
    {
        using var disk = SmallDisk.Of("400k");
        await Fails("Der Datenträger ist voll", "migrate", "--Data", disk.Folder);
        disk.Fill();
        await Fails("Der Datenträger ist voll", "--Data", disk.Folder);
        disk.Seal();
        foreach (var words in new[] { [], new[] { "migrate" }, ["backup", Path.Combine(data, "x.tar.gz")] })
            await Fails("lässt sich nicht lesen oder beschreiben", [.. words, "--Data", disk.Folder]);
    }

    [Fact]
    public async Task A_database_server_that_is_away_is_named_by_start_and_commands()
    {
        const string nowhere = "Host=127.0.0.1;Port=1;Username=u;Password=p;Database=d";
        string[] away = ["--Database:Provider", "Postgres", "--ConnectionStrings:Db", nowhere];
        const string sentence = "Die Datenbank (PostgreSQL, d auf 127.0.0.1) antwortet nicht";
        await Fails(sentence, away);
        await Fails(sentence, ["migrate", "--plan", .. away]);
        await Fails(sentence, ["reindex", .. away]);
    }

    [Fact]
    public async Task A_database_server_that_does_not_let_us_in_is_named()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "The embedded database asks nobody who they are.");
        var server = new Npgsql.NpgsqlConnectionStringBuilder(Environment.GetEnvironmentVariable("TEST_POSTGRES"))
        {
            Username = "niemand",
            Database = "postgres"
        };
        await Fails("lässt uns nicht ein", "--Database:Provider", "Postgres", "--ConnectionStrings:Db", server.ConnectionString);
    }

    /// <summary>Ends with 1 and one sentence.</summary>
    private async Task<string> Fails(string sentence, params string[] arguments)
    {
        var (code, said) = await Run(arguments);
        Assert.Equal(1, code);
        Assert.Contains(sentence, Assert.Single(said.Trim().Split('\n')));
        return said;
    }

    private Task<(int Code, string Said)> Run(params string[] arguments)
    {
        var words = arguments.TakeWhile(word => !word.StartsWith("--", StringComparison.Ordinal)).ToList();
        var folder = Array.IndexOf(arguments, "--Data") is >= 0 and var at ? arguments[at + 1] : data;
        var database = $"Data Source={Path.Combine(folder, "buendnisnetz.db")};Pooling=False"; // A process of its own would end here.
        return ProgramRun.Here([.. words, "--Data", folder, "--ConnectionStrings:Db", database, .. arguments.Skip(words.Count)]);
    }

    private static async Task Tear(string database)
    {
        await using var file = File.OpenWrite(database);
        file.Position = 4096;
        await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 200_000).ToArray(), Cancel);
    }
}
