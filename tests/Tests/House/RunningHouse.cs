using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.House;

/// <summary>The built product as a process of its own, which can be killed.</summary>
internal sealed class RunningHouse : IDisposable
{
    private readonly Process process;

    private RunningHouse(Process process, HttpClient client) => (this.process, Client) = (process, client);

    public HttpClient Client { get; }

    /// <summary>Starts it and waits until it is ready.</summary>
    public static async Task<RunningHouse> Start(TestDatabase database, string data, params (string Name, string Value)[] settings)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Modules)
            .Assembly.Location, "--urls", address, "--contentRoot", AppContext.BaseDirectory])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["ASPNETCORE_ENVIRONMENT"] = "Testing",
                ["DOTNET_TieredPGO"] = "0",
                ["Data"] = data,
                ["Site__Url"] = address,
                ["Database__Provider"] = database.Provider,
                ["ConnectionStrings__Db"] = database.ConnectionString,
                ["Files__LibreOfficeFolder"] = "/nowhere",
                ["RateLimits__PostsPerMinute"] = "1000000",
                ["RateLimits__MailsPerQuarterHour"] = "100000",
            },
        };
        foreach (var (name, value) in settings) start.Environment[name] = value;
        var process = Process.Start(start)!;
        List<string> said = [];
        process.OutputDataReceived += (_, line) => { lock (said) said.Add(line.Data ?? ""); };
        process.ErrorDataReceived += (_, line) => { lock (said) said.Add(line.Data ?? ""); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var house = new RunningHouse(process,
            new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
            {
                BaseAddress = new Uri(address),
                Timeout = TimeSpan.FromSeconds(20)
            });
        for (var look = 0; look < 1200; look++)
        {
            if (await house.IsReady()) return house;
            if (process.HasExited) break;
            await Task.Delay(50);
        }
        house.Kill();
        lock (said) throw new InvalidOperationException($"The house did not open:\n{string.Join("\n", said)}");
    }

    /// <summary>No signal handler, no clean end: as if the power had failed.</summary>
    public void Kill()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited) Kill();
        process.Dispose();
        Client.Dispose();
    }

    private async Task<bool> IsReady()
    {
        try { return (await Client.GetAsync("/health/ready")).StatusCode == HttpStatusCode.OK; }
        catch (HttpRequestException) { return false; }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
