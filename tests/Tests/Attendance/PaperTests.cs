using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Attendance;

/// <summary>What is printed for the day.</summary>
public sealed class PaperTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Badges_signs_and_lists_are_pages_to_be_printed()
    {
        var planned = await house.Conference("Papier", 20);
        await house.Workshop(planned, "Vormittags hier", 9, 10, 8, "Seezimmer");
        await house.Workshop(planned, "Nachmittags hier", 14, 15, 8, "Seezimmer");
        foreach (var name in new[] { "Ågot Ærlig", "Nguyễn Thị Ánh" }) await house.Register(planned, name);
        var anna = await house.SignIn(Cast.Anna);
        var badges = await anna.Open($"{planned.Path}/papier/namensschilder");
        Assert.Equal(2, badges.QuerySelectorAll(".badge svg").Length);
        Assert.Contains("Nguyễn Thị Ánh", badges.QuerySelector(".badges")!.TextContent);
        var sign = await anna.Open($"{planned.Path}/papier/raumschilder");
        Assert.Equal(["9:00–10:00", "14:00–15:00"], sign.QuerySelectorAll(".sign tbody td:first-child").Select(one => one.TextContent));
        var list = await anna.Open($"{planned.Path}/papier/teilnahmeliste");
        Assert.Equal(2, list.QuerySelectorAll(".signature").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await anna.Client.GetAsync($"{planned.Path}/papier/anderes")).StatusCode);
    }

    [Fact]
    public async Task A_list_is_a_PDF_file_with_tags_and_a_title()
    {
        Assert.SkipWhen(house.Services.GetRequiredService<PaperPress>().Obstacle is not null, "WeasyPrint is not installed here.");
        var planned = await house.Conference("Gedruckt", 20);
        await house.Register(planned, "Zora Zeile");
        var anna = await house.SignIn(Cast.Anna);
        var paper = await anna.Client.GetByteArrayAsync($"{planned.Path}/papier/teilnahmeliste.pdf");
        var text = Encoding.Latin1.GetString(paper);
        Assert.StartsWith("%PDF-", text);
        Assert.Contains("/MarkInfo", text);
        Assert.Contains("/Lang", text);
        foreach (var number in Enumerable.Range(1, 8)) await house.Register(planned, $"Gast {number}");
        var badges = Encoding.Latin1.GetString(await anna.Client.GetByteArrayAsync($"{planned.Path}/papier/namensschilder.pdf"));
        Assert.Equal(2, Regex.Count(badges, @"/Type /Page\b")); // Eight on a sheet, with their codes; the ninth on the next.
    }

    [Fact]
    public async Task Without_the_program_the_page_says_so_and_printing_stays()
    {
        await using var plain = new TestHouse { Settings = { ["Paper:Program"] = "/nowhere/weasyprint" } };
        await plain.InitializeAsync();
        var planned = await plain.Conference("Ohne Programm", 20);
        await plain.Register(planned, "Yves Yacht");
        var anna = await plain.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/papier/teilnahmeliste.pdf");
        Assert.EndsWith("/papier", anna.Path);
        Assert.Contains("das Programm WeasyPrint fehlt", anna.Page.QuerySelector("main .notice")!.TextContent);
        Assert.NotNull(anna.Page.QuerySelector("a[href$='/papier/teilnahmeliste']"));
    }

    [Fact]
    public async Task A_program_that_hangs_or_fails_costs_its_run_alone()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "#!/bin/sh\ncat > /dev/null\nexit 3\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute
            | UnixFileMode.UserWrite);
        var press = new PaperPress(new ConfigurationBuilder()
            .AddInMemoryCollection([new("Paper:Program", file)]).Build());
        Assert.Null(await press.Print("<p>x</p>", default));
        await File.WriteAllTextAsync(file, "#!/bin/sh\nsleep 600\n");
        using var leaves = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        var since = Stopwatch.StartNew();
        Assert.Null(await press.Print("<p>x</p>", leaves.Token));
        Assert.True(since.Elapsed < TimeSpan.FromSeconds(30));
        File.Delete(file);
    }
}
