using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Buendnisnetz.Bench;

/// <summary>A house in a process of its own, on one database, in one size.</summary>
internal sealed class Contestant : IAsyncDisposable
{
    private readonly Process process;

    private Contestant(Process process, int port, string cookie) => (this.process, Port, Cookie) = (process, port, cookie);

    public int Port { get; }

    public string Cookie { get; }

    public static async Task<Contestant> Start(string provider, Size size, string folder, string? postgres)
    {
        var port = FreePort();
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Buendnisnetz.Bench.dll"), "serve", "--urls", $"http://127.0.0.1:{port}",
            .. Settings(provider, size, folder, postgres), "--Size", size.Name, "--Site:Url", $"http://localhost:{port}",
            "--Jobs:Run", "false",
            "--RateLimits:PostsPerMinute", "100000000", "--RateLimits:LooksPerMinute", "100000000",
            "--RateLimits:MailsPerQuarterHour", "100000000", "--Logging:LogLevel:Default", "Error",
            "--contentRoot", Path.GetFullPath(".cache/app"),
        ];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("ready ", StringComparison.Ordinal)) continue;
            _ = Relay(process.StandardOutput);
            return new(process, port, line["ready ".Length..]);
        }
        throw new InvalidOperationException($"The house on {provider} did not open.");
    }

    /// <summary>Where the house of a size has its data.</summary>
    public static string[] Settings(string provider, Size size, string folder, string? postgres)
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, $"{provider}-{size.Name}")).FullName;
        return ["--Data", data, "--Database:Provider", provider, "--ConnectionStrings:Db", provider == "Postgres"
            ? $"{postgres};Database=bench_{size.Name.ToLowerInvariant()}" : $"Data Source={Path.Combine(data, "bench.db")}"];
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    // Whatever the house complains about is told.
    private static async Task Relay(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line) await Console.Error.WriteLineAsync(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
