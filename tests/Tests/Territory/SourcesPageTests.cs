namespace Buendnisnetz.Tests.Territory;

public sealed class SourcesPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Everybody_reads_whom_the_data_is_owed_to()
    {
        var page = await house.Visit().Open("/quellen");
        Assert.Equal("Quellen", page.QuerySelector("h1")?.TextContent);
        foreach (var source in new[] { "OpenStreetMap", "GeoNames", "Destatis", "MapSVG" })
            Assert.Contains(source, page.QuerySelector("main")!.TextContent);
    }
}
