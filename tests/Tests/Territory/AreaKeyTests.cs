using System.Text.Json;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

public sealed class AreaKeyTests
{
    [Theory]
    [InlineData("08", AreaKind.Land)]
    [InlineData("08335", AreaKind.Kreis)]
    [InlineData("08335063", AreaKind.Gemeinde)]
    public void Its_length_tells_the_level(string text, AreaKind level)
    {
        Assert.True(AreaKey.TryParse(text, out var key));
        Assert.Equal((level, text), (key.Level, key.ToString()));
    }

    [Theory]
    [InlineData("8")]
    [InlineData("8335")]
    [InlineData("17")]
    [InlineData("00")]
    [InlineData("0833506")]
    [InlineData("08335O63")]
    [InlineData(" 08335")]
    [InlineData("")]
    [InlineData(null)]
    public void Anything_else_is_not_a_key(string? text) => Assert.False(AreaKey.TryParse(text, out _));

    [Fact]
    public void A_Kreis_covers_itself_and_its_Gemeinden_only()
    {
        var konstanz = AreaKey.Parse("08335");
        Assert.True(konstanz.Covers(konstanz));
        Assert.True(konstanz.Covers(AreaKey.Parse("08335063")));
        Assert.False(konstanz.Covers(AreaKey.Parse("08")));
        Assert.False(konstanz.Covers(AreaKey.Parse("08435016")));
        Assert.False(default(AreaKey).Covers(konstanz));
    }

    [Fact]
    public void The_areas_around_a_Gemeinde_are_its_Kreis_and_its_Land() =>
        Assert.Equal(["08335063", "08335", "08"], AreaKey.Parse("08335063").SelfAndAround.Select(key => key.Text));

    [Fact]
    public void In_JSON_it_is_its_digits()
    {
        var key = AreaKey.Parse("01001000");
        Assert.Equal("\"01001000\"", JsonSerializer.Serialize(key));
        Assert.Equal(key, JsonSerializer.Deserialize<AreaKey>("\"01001000\""));
    }
}
