namespace Buendnisnetz.Tests.Watch;

/// <summary>The command: one line for each thing, and 1 at the end where something is broken.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly string data = Directory.CreateTempSubdirectory("buendnisnetz-doctor-").FullName;

    private string Database => Path.Combine(data, "buendnisnetz.db");

    public void Dispose() => Directory.Delete(data, recursive: true);

    [Fact]
    public async Task Before_the_first_start_there_are_hints_and_nothing_is_made()
    {
        var (code, lines) = await Doctor();
        Assert.Equal(0, code);
        Assert.Equal("Ergebnis: Es gibt Hinweise, aber keinen Fehler.", lines[^1]);
        Assert.All(lines[..^1], line => Assert.Matches("^(Gut|Hinweis)\\. [^:]+: .+\\.|/last-backup$", line));
        Assert.True(lines.Length > 8, "Every check says a line.");
        Assert.Empty(Directory.EnumerateFileSystemEntries(data));
    }

    [Fact]
    public async Task A_damaged_database_is_one_line_and_the_end_is_1()
    {
        Assert.Equal(0, (await Run("migrate")).Code);
        await using (var file = File.OpenWrite(Database))
        {
            file.Position = 4096;
            await file.WriteAsync(Enumerable.Repeat((byte)0xA5, 200_000).ToArray(), TestContext.Current.CancellationToken);
        }
        var (code, lines) = await Doctor();
        Assert.Equal(1, code);
        Assert.Contains("beschädigt", Assert.Single(lines, line => line.StartsWith("Fehler. Datenbank:", StringComparison.Ordinal)));
        Assert.StartsWith("Ergebnis: ", lines[^1]);
        Assert.DoesNotContain(lines, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_server_that_is_away_is_one_line_and_the_end_is_1()
    {
        var (code, lines) = await Doctor("--Database:Provider", "Postgres", "--ConnectionStrings:Db",
            "Host=127.0.0.1;Port=1;Username=u;Password=geheim;Database=d");
        Assert.Equal(1, code);
        Assert.Contains("antwortet nicht", Assert.Single(lines, line => line.StartsWith("Fehler. Datenbank:", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.Contains("geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_full_and_a_sealed_disk_are_named()
    {
        using var disk = SmallDisk.Of("20m");
        Assert.Equal(0, (await Run("migrate", "--Data", disk.Folder)).Code);
        Assert.Contains("Fehler. Speicherplatz: Nur noch", await Said("--Data", disk.Folder));
        Assert.Contains("Gut. Speicherplatz: ", await Said("--Data", disk.Folder, "--Health:FreeMegabytes", "2"));
        disk.Seal();
        Assert.Contains("lässt sich nichts schreiben", await Said("--Data", disk.Folder));
    }

    [Fact]
    public async Task A_letter_is_sent_where_an_address_is_given_and_nowhere_else()
    {
        using var sink = new SmtpSink { AnswerToMail = _ => "250 queued as 4711" };
        string[] mail = ["--Mail:Host", "127.0.0.1", "--Mail:Port", $"{sink.Port}", "--Mail:Tls", "None", "--Mail:From", "a@example.org"];
        Assert.Equal(0, (await Doctor(mail)).Code);
        Assert.Empty(sink.Taken);
        Assert.Contains("Gut. Probe-E-Mail: Der Mailserver hat die Probe-E-Mail angenommen: queued as 4711",
            await Said(["--mail", "it@example.org", .. mail]));
        Assert.Contains("it@example.org", Assert.Single(sink.Envelopes).ToString());
        sink.AnswerToMail = _ => "550 5.7.1 Not from you";
        var (code, lines) = await Doctor(["--mail=it@example.org", .. mail]);
        Assert.Equal(1, code);
        Assert.Contains("Fehler. Probe-E-Mail: Die Probe-E-Mail wurde nicht angenommen: 550 5.7.1 Not from you", lines);
    }

    [Fact]
    public async Task A_token_that_could_be_guessed_is_refused_at_the_start()
    {
        var (code, said) = await Run("doctor", "--Health:Token", "kurz");
        Assert.Equal(1, code);
        Assert.Contains("Health:Token ist zu kurz", said);
    }

    private async Task<string> Said(params string[] more) => string.Join('\n', (await Doctor(more)).Lines);

    private async Task<(int Code, string[] Lines)> Doctor(params string[] more)
    {
        var (code, said) = await Run("doctor", more);
        return (code, said.Trim().Split('\n'));
    }

    private Task<(int Code, string Said)> Run(string word, params string[] more)
    {
        var folder = Array.IndexOf(more, "--Data") is >= 0 and var at ? more[at + 1] : data;
        return ProgramRun.Here([word, "--Data", folder, "--ConnectionStrings:Db",
            $"Data Source={Path.Combine(folder, "buendnisnetz.db")};Pooling=False", .. more]);
    }
}
