using System.Diagnostics;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Updates;

/// <summary>The program as whoever updates an instance sees it: once each as a process of its own.</summary>
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
        Assert.Contains("_SchemaMarksAndBackfills", (await Here("migrate", "--plan")).Said);
        var (code, said, error) = await AsProcess("migrate");
        Assert.Equal((0, ""), (code, error));
        Assert.EndsWith("Die Datenbank ist auf dem neuen Stand.\n", said);
        (code, said) = await Here("migrate");
        Assert.Equal(0, code);
        Assert.EndsWith("Die Datenbank war schon auf dem neuen Stand.\n", said);
    }

    [Fact]
    public async Task A_start_and_a_command_on_a_newer_database_end_with_1_and_a_sentence()
    {
        await old.Run("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_FromTheFuture', '99')");
        var (code, _, error) = await AsProcess();
        IsRefused(code, error);
        foreach (var word in new[] { "reindex", "migrate" })
        {
            var (ended, said) = await Here(word);
            IsRefused(ended, said);
        }
    }

    private static void IsRefused(int code, string sentence)
    {
        Assert.Equal(1, code);
        Assert.Contains("ist neuer als dieses Programm", sentence);
        Assert.DoesNotContain("   at ", sentence);
    }

    private string[] Arguments(string[] words) =>
        [.. words, "--Data", data, "--Database:Provider", old.Database.Provider, "--ConnectionStrings:Db", old.Database.ConnectionString];

    private Task<(int Code, string Said)> Here(params string[] words) => ProgramRun.Here(Arguments(words));

    private async Task<(int Code, string Said, string Error)> AsProcess(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Modules).Assembly.Location, .. ProgramRun.Complete(Arguments(words))])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (said, error) = (process.StandardOutput.ReadToEndAsync(Cancel), process.StandardError.ReadToEndAsync(Cancel));
        try { await process.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromMinutes(2), Cancel); }
        catch (TimeoutException) { process.Kill(entireProcessTree: true); throw; }
        return (process.ExitCode, await said, await error);
    }
}
