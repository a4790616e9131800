using Buendnisnetz.Library;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Library;

[Once]
public sealed class FirstPageTests : IAsyncDisposable
{
    private readonly TestHouse house = new() { Settings = { ["Files:LibreOfficeFolder"] = "" }, MayBeLent = false };

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task A_document_shows_its_first_page_and_one_read_before_gets_it_later()
    {
        await house.InitializeAsync();
        await house.Found("Zeigt Seiten");
        var made = await house.Published("Zeigt Seiten", "Vertrag", null, LibraryHouse.Docx("Vertrag", "Erster Satz."), "vertrag.docx");
        Assert.NotNull((await house.Visit().Open(made.Path)).QuerySelector("main img[src^='/bilder/']"));

        await house.In(db => db.MaterialFiles.ExecuteUpdateAsync(set => set.SetProperty(one => one.PreviewId, (Guid?)null)));
        await house.In(async db => await FirstPages.OfDocumentsBefore.Step(db, null, TestContext.Current.CancellationToken));
        await house.RunJobs();
        Assert.True(await house.In(db => db.MaterialFiles.AllAsync(one => one.PreviewId != null && one.ReadNote == null)));
    }
}
