using Buendnisnetz.Territory;

namespace Buendnisnetz.Tests.Territory;

/// <summary>A postal code of four digits gets its zero back only where nothing speaks against it; otherwise somebody is asked.</summary>
[Once]
public sealed class PostalCodeTests
{
    [Theory]
    [InlineData("1067", "", "01067")]
    [InlineData("1067", "Dresden", "01067")]
    [InlineData("1067", "Stadt Dresden", "1067")]
    [InlineData("7831", "Radolfzell", "7831")]
    [InlineData("7831", "", "7831")]
    [InlineData("6900", "Bregenz", "6900")]
    [InlineData("1067", "Radolfzell", "1067")]
    [InlineData("78315", "Singen", "78315")]
    [InlineData("A-6900", "", "A-6900")]
    public void Only_what_fits_is_mended(string typed, string town, string expected)
    {
        var cells = new Dictionary<string, string> { ["plz"] = typed, ["ort"] = town };
        PostalCodes.Mend(cells, "plz", "ort");
        Assert.Equal((expected, town), (cells["plz"], cells["ort"]));
    }

    [Fact]
    public void What_may_be_meant_stands_in_the_place_and_the_code_with_a_zero_comes_last()
    {
        Assert.Equal(["78315"], PostalCodes.Meant("7831", "Radolfzell"));
        Assert.Equal("01067", PostalCodes.Meant("1067", "Radolfzell")[^1]);
        Assert.Contains("zu 01067 kennen wir „Radolfzell“ nicht", PostalCodes.Question("1067", "Radolfzell"));
        Assert.Null(PostalCodes.Question("78315", "Radolfzell"));
        Assert.Null(PostalCodes.Question("", "Radolfzell"));
    }
}
