using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Buendnisnetz.Library;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Library;

/// <summary>A scanner that speaks the protocol of clamd, as far as the house does: it finds a word that stands for malware.</summary>
internal sealed class StandInScanner : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public StandInScanner()
    {
        listener.Start();
        _ = Serve();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What it says instead of an answer, where it is not well.</summary>
    public string? Instead { get; set; }

    public void Dispose() => listener.Dispose();

    private async Task Serve()
    {
        try { while (true) await Answer(await listener.AcceptTcpClientAsync()); }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException) { }
    }

    private async Task Answer(TcpClient client)
    {
        using var _ = client;
        await using var stream = client.GetStream();
        var word = new byte[10];
        await stream.ReadExactlyAsync(word);
        var (content, length) = (new MemoryStream(), new byte[4]);
        while (true)
        {
            await stream.ReadExactlyAsync(length);
            if (BinaryPrimitives.ReadInt32BigEndian(length) is not (> 0 and var size)) break;
            var piece = new byte[size];
            await stream.ReadExactlyAsync(piece);
            content.Write(piece);
        }
        var isBad = Encoding.Latin1.GetString(content.ToArray()).Contains("Schadprogramm", StringComparison.Ordinal);
        var said = Encoding.Latin1.GetString(word) != "zINSTREAM\0" ? "UNKNOWN COMMAND"
            : Instead ?? (isBad ? "stream: Eicar-Signature FOUND" : "stream: OK");
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{said}\0"));
    }
}

public sealed class ScannerTests
{
    [Fact]
    public async Task A_file_waits_for_the_scanner_and_malware_is_refused()
    {
        using var scanner = new StandInScanner { Instead = "" };
        await using var house = new TestHouse
        {
            Settings = { ["Files:ScannerHost"] = "127.0.0.1", ["Files:ScannerPort"] = $"{scanner.Port}" },
            MayBeLent = false,
        };
        await house.InitializeAsync();
        await house.Found("Mit Prüfung");
        var made = await house.Begun("Mit Prüfung", "Zu prüfen");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{made.Path}/datei");
        await carla.Upload("main form[method=post]", "Upload", "Gut."u8.ToArray(), "gut.txt");
        await carla.Open($"{made.Path}/datei");
        await carla.Upload("main form[method=post]", "Upload", "Ein Schadprogramm."u8.ToArray(), "schlecht.txt");

        await house.RunJobs();
        Assert.Contains("wartet noch auf die Prüfung", (await carla.Open(made.EditPath)).Body!.TextContent);
        scanner.Instead = null;
        house.Clock.Advance(TimeSpan.FromMinutes(6));
        await house.RunJobs();
        var page = (await carla.Open(made.EditPath)).Body!.TextContent;
        Assert.Contains("steckt ein Schadprogramm (Eicar-Signature)", page);
        Assert.DoesNotContain("wartet noch", page);
        await carla.Open($"{made.Path}/veroeffentlichung");
        Assert.Contains("Schadprogramm", carla.Page.Body!.TextContent);
        var (good, bad) = await house.In(async db => (await db.MaterialFiles.FirstAsync(one => one.Label == "gut"),
            await db.MaterialFiles.FirstAsync(one => one.Label == "schlecht")));
        Assert.Equal(ScanState.Clean, good.Scan);
        Assert.Equal(HttpStatusCode.NotFound, (await carla.Client.GetAsync(made.PathOf(bad))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await carla.Client.GetAsync(made.PathOf(good))).StatusCode);

        await carla.Open(made.EditPath);
        await carla.Submit(form: $"main form[action$='/datei/{bad.Id}/entfernung']");
        await carla.Open($"{made.Path}/veroeffentlichung");
        await carla.Submit();
        Assert.Equal(HttpStatusCode.OK, (await house.Visit().Client.GetAsync(made.Path)).StatusCode);
    }
}
