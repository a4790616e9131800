using System.IO.Compression;
using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>
/// What a first visit costs: at most 100 kB. Weighed in a house where nobody else is writing, so that it weighs the same every time.
/// </summary>
public sealed class WeightTests(QuietHouse house) : IClassFixture<QuietHouse>
{
    private const int MostBytes = 100 * 1024;

    [Theory, InlineData("/"), InlineData("/buendnisse"), InlineData(Places.Konstanz), InlineData("/finden?ort=78315")]
    public async Task A_first_visit_weighs_at_most_100_kB(string path)
    {
        await using var guest = await house.Visit(width: 360);
        var wire = await guest.Profile.NewCDPSessionAsync(guest.Page);
        await wire.SendAsync("Network.enable");
        var (bytes, sheets) = (0d, new List<IResponse>());
        wire.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished!.Value.GetProperty("encodedDataLength")
            .GetDouble();
        guest.Page.Response += (_, answer) => { if (answer.Request.ResourceType == "stylesheet") sheets.Add(answer); };
        await guest.Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreach (var sheet in sheets) bytes -= await Saved(sheet);
        TestContext.Current.TestOutputHelper?.WriteLine($"First visit of {path}: {bytes / 1024:F1} kB");
        Assert.InRange(bytes, 10_000, MostBytes);
    }

    /// <summary>A build has its style sheets packed by gzip only; publishing packs them by Brotli, which is what visitors get.</summary>
    private static async Task<double> Saved(IResponse sheet)
    {
        var text = await sheet.BodyAsync();
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(text.Length)];
        Assert.True(BrotliEncoder.TryCompress(text, packed, out var length, quality: 11, window: 22));
        return (await sheet.Request.SizesAsync()).ResponseBodySize - length;
    }
}
