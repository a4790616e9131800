namespace Buendnisnetz.Tests.Web;

/// <summary>A house without a mail server says so wherever it would promise a letter; what is printed says where it comes from.</summary>
public sealed class NoMailTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("/anmelden", true)]
    [InlineData("/barriere-melden", true)]
    [InlineData("/barriere-melden/danke", true)]
    [InlineData("/", false)]
    public async Task It_is_said_where_strangers_would_wait_for_a_letter(string path, bool says)
    {
        var visitor = house.Visit();
        await visitor.Open(path);
        Assert.Equal(says, visitor.Page.QuerySelector(".no-mail") is not null);
    }

    [Fact]
    public async Task What_is_printed_names_its_address_and_day()
    {
        var visitor = house.Visit();
        await visitor.Open("/hilfe");
        var line = visitor.Page.QuerySelector(".printed-from")!.TextContent;
        Assert.Contains("/hilfe", line);
        Assert.Contains(house.Clock.Now.LongDay, line);
    }

    [Fact]
    public async Task An_address_that_is_a_key_stays_off_paper()
    {
        var visitor = house.Visit();
        await visitor.Open("/antwort/anmeldung/geheim");
        Assert.DoesNotContain("geheim", visitor.Page.QuerySelector(".printed-from")!.TextContent);
    }
}
