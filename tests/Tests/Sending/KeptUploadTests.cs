using System.Net;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Platform;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Sending;

/// <summary>A picture need not be chosen again because a word was missing.</summary>
public sealed class KeptUploadTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly (string, string)[] Words = [("Form.Title", "Mit Bild"), ("Form.Teaser", "Kurz"), ("Form.Publish", "true")];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_picture_without_a_description_is_still_there_when_the_description_is()
    {
        var (browser, path) = await Open("Bild bleibt");
        await browser.Upload("main form", "Form.Picture", await TestPicture.Jpeg(), "fest.jpg", Words);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("„fest.jpg“ ist noch da.", browser.Page.QuerySelector("main form")!.TextContent);
        await browser.Upload("main form", "Form.Picture", null, "", [.. Words, ("Form.Alt", "Kinder tanzen"), ("Form.Credit", "Stadt")]);
        Assert.Equal($"{path}/bearbeiten", browser.Path);
        var item = await house.In(db => db.News.SingleAsync(one => one.Title == "Mit Bild" && one.Alliance.Name == "Bild bleibt"));
        Assert.Equal(HttpStatusCode.OK, (await browser.Client.GetAsync(Pictures.Path(item.PictureFileId!.Value, 400), Cancel)).StatusCode);
        Assert.Equal("Kinder tanzen", item.PictureAlt);
        await NothingIsKept();
    }

    [Fact]
    public async Task A_description_without_a_picture_is_refused()
    {
        var (browser, _) = await Open("Kein Bild");
        await browser.Upload("main form", "Form.Picture", null, "", [.. Words, ("Form.Alt", "Kinder tanzen"), ("Form.Credit", "Stadt")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("keines ausgewählt", browser.Page.QuerySelector(".error-summary")!.TextContent);
    }

    [Fact]
    public async Task Half_a_picture_is_told_and_not_kept()
    {
        var (browser, _) = await Open("Halbes Bild");
        var half = (await TestPicture.Jpeg())[..^400];
        await browser.Upload("main form", "Form.Picture", half, "halb.jpg", [.. Words, ("Form.Alt", "Kinder"), ("Form.Credit", "Stadt")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("nicht vollständig", browser.Page.QuerySelector(".error-summary")!.TextContent);
        Assert.DoesNotContain("ist noch da", browser.Page.QuerySelector("main form")!.TextContent);
    }

    [Fact]
    public async Task What_is_no_picture_is_told_in_the_same_round_as_everything_else()
    {
        var (browser, _) = await Open("Kein JPEG");
        await browser.Upload("main form", "Form.Picture", "Das ist ein Text."u8.ToArray(), "brief.jpg", ("Form.Title", "Mit Bild"));
        var errors = browser.Page.QuerySelector(".error-summary")!.TextContent;
        Assert.Contains("Name und Inhalt müssen zusammenpassen", errors);
        Assert.Contains("Das Wichtigste in zwei Sätzen", errors);
        Assert.DoesNotContain("ist noch da", browser.Page.QuerySelector("main form")!.TextContent);
    }

    [Fact]
    public async Task A_kept_picture_is_of_use_to_nobody_else_and_goes_with_the_account_or_after_a_day()
    {
        var (browser, path) = await Open("Fremdes Bild");
        await browser.Upload("main form", "Form.Picture", await TestPicture.Jpeg(), "fest.jpg", Words);
        var id = browser.Page.QuerySelector("[name='behalten.Form.Picture']")!.GetAttribute("value")!;
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/nachricht");
        await anna.Upload("main form", "Form.Picture", null, "", [.. Words, ("behalten.Form.Picture", id)]);
        Assert.False(await house.In(db => db.News.AnyAsync(one => one.PictureFileId != null && one.Alliance.Name == "Fremdes Bild")));
        var carla = await house.Meet(Cast.Carla);
        foreach (var trace in SendingTables.Traces) await house.In(db => trace.Erase(db, carla.InData, Cancel));
        await NothingIsKept();
    }

    [Fact]
    public async Task After_a_day_it_is_gone()
    {
        var (browser, _) = await Open("Alter Tag");
        await browser.Upload("main form", "Form.Picture", await TestPicture.Jpeg(), "fest.jpg", Words);
        var rule = SendingTables.Rules.Single(rule => rule.Code == "kept-uploads");
        Assert.Equal(1, await house.In(db => rule.Delete(db, house.Clock.Now.AddMinutes(1), Cancel)));
        await NothingIsKept();
    }

    private async Task NothingIsKept()
    {
        Assert.False(await house.In(db => db.Set<KeptUpload>().AnyAsync(Cancel)));
        var folder = house.Services.GetRequiredService<FileSettings>().Folder;
        Assert.Empty(Directory.EnumerateFiles(folder, "later-*", SearchOption.AllDirectories));
    }

    private async Task<(Browser Browser, string Path)> Open(string name)
    {
        var path = await house.Found(name);
        var browser = await house.SignIn(Cast.Carla);
        await browser.Open($"{path}/nachricht");
        return (browser, path);
    }
}
