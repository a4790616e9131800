using System.Net;
using Buendnisnetz.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Web;

/// <summary>The disk is full, the database is away: people are told the truth, and nothing is half written.</summary>
public sealed class FaultTests
{
    [Fact]
    public async Task A_full_disk_is_said_and_what_was_typed_stands_there_until_there_is_room()
    {
        var room = new Scarcity();
        await using var house = new TestHouse { Database = db => db.AddInterceptors(room) };
        await house.InitializeAsync();
        var visitor = house.Visit();
        await visitor.Open("/barriere-melden");
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await room.Begin(house);
        var taken = 0;
        for (var report = 1; report <= 60; report++, taken++)
        {
            await visitor.Submit(new { Text = $"Meldung {report}: {new string('x', 3500)}" });
            if (visitor.Status == HttpStatusCode.InsufficientStorage) break;
            await visitor.Open("/barriere-melden");
            house.Clock.Advance(TimeSpan.FromSeconds(5));
        }
        Assert.Equal(HttpStatusCode.InsufficientStorage, visitor.Status);
        Assert.Contains("kein Speicherplatz", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.StartsWith($"Meldung {taken + 1}:", visitor.Page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal((taken, taken), await Written(house));
        await room.End(house);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit();
        Assert.Equal("/barriere-melden/danke", visitor.Path);
        Assert.Equal((taken + 1, taken + 1), await Written(house));
    }

    [Fact]
    public async Task A_full_store_is_said_and_no_file_is_left_behind()
    {
        using var disk = SmallDisk.Of("64k");
        await using var small = new TestHouse();
        small.Settings["Files:Folder"] = disk.Folder;
        await small.InitializeAsync();
        var store = small.Services.GetRequiredService<FileStore>();
        using var content = new MemoryStream([.. "%PDF-1.7"u8, .. new byte[200_000]]);
        var refusal = await Assert.ThrowsAsync<Refusal>(() =>
            store.Keep(content, "lang.pdf", null, small.Clock.Now, TestContext.Current.CancellationToken));
        Assert.Equal((507, UploadRefusals.Full), (refusal.Status, refusal.Message));
        Assert.Empty(Directory.GetFiles(disk.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_database_that_is_away_is_said_to_visitors_and_to_those_who_have_signed_in()
    {
        Assert.SkipUnless(TestDatabase.IsPostgres, "The embedded database is never away.");
        await using var lonely = new TestHouse();
        await lonely.InitializeAsync();
        var (visitor, anna) = (lonely.Visit(), await lonely.SignIn(Cast.Anna));
        await lonely.LoseDatabase();
        foreach (var browser in new[] { visitor, anna })
        {
            await browser.Open("/buendnisse");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, browser.Status);
            Assert.Equal("Wir sind gleich wieder da", browser.Page.QuerySelector("h1")!.TextContent);
        }
        await visitor.Open("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, visitor.Status);
    }

    private static Task<(int Reports, int Events)> Written(TestHouse house) => house.In(async db =>
        (await db.Set<BarrierReport>().CountAsync(), await db.Events.CountAsync(happened => happened.Kind == nameof(BarrierReported))));
}
