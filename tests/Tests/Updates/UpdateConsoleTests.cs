using System.Diagnostics;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Updates;

/// <summary>The program as a process of its own, as whoever updates an instance sees it.</summary>
public sealed class UpdateConsoleTests : IAsyncLifetime
{
    private readonly string data = Directory.CreateTempSubdirectory("buendnisnetz-console-").FullName;
    private Fixture old = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => old = await Fixture.Unpack("0.1.0");

    public async ValueTask DisposeAsync()
    {
        await old.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Plan_then_migrate_then_nothing_is_left_to_do()
    {
        var plan = await Run("migrate", "--plan");
        Assert.Contains("_SchemaMarksAndBackfills", plan.Said);
        foreach (var sentence in new[] { "Die Datenbank ist auf dem neuen Stand.\n", "Die Datenbank war schon auf dem neuen Stand.\n" })
        {
            var (code, said, error) = await Run("migrate");
            Assert.Equal((0, ""), (code, error));
            Assert.EndsWith(sentence, said);
        }
    }

    [Fact]
    public async Task A_start_and_a_command_on_a_newer_database_end_with_1_and_a_sentence()
    {
        await old.Run("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_FromTheFuture', '99')");
        foreach (var words in new string[][] { [], ["reindex"], ["migrate"] })
        {
            var (code, _, error) = await Run(words);
            Assert.Equal(1, code);
            Assert.Contains("ist neuer als dieses Programm", error);
            Assert.DoesNotContain("   at ", error);
        }
    }

    private async Task<(int Code, string Said, string Error)> Run(params string[] words)
    {
        string[] options = ["--urls", "http://127.0.0.1:0", "--contentRoot", AppContext.BaseDirectory];
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Modules).Assembly.Location, .. words, .. options])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Testing",
                ["Data"] = data,
                ["Database__Provider"] = old.Database.Provider,
                ["ConnectionStrings__Db"] = old.Database.ConnectionString,
            },
        };
        using var process = Process.Start(start)!;
        var (said, error) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        try { await process.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromMinutes(2), Cancel); }
        catch (TimeoutException) { process.Kill(entireProcessTree: true); throw; }
        return (process.ExitCode, await said, await error);
    }
}
