namespace Buendnisnetz.Tests.Platform;

[Once]
public sealed class FuzzyDateTests
{
    [Theory]
    [InlineData("April 2010", "April 2010")]
    [InlineData("apr. 2010", "April 2010")]
    [InlineData("04/2010", "April 2010")]
    [InlineData("4.2010", "April 2010")]
    [InlineData("2010-04", "April 2010")]
    [InlineData("Herbst 2008", "Herbst 2008")]
    [InlineData("Frühling 2008", "Frühjahr 2008")]
    [InlineData("anfang 2009", "Anfang 2009")]
    [InlineData("2009", "2009")]
    [InlineData(" 14.12.2016 ", "14. Dezember 2016")]
    [InlineData("14. Dezember 2016", "14. Dezember 2016")]
    [InlineData("März 2010", "März 2010")]
    public void A_date_is_shown_as_exactly_as_it_is_known(string typed, string shown) =>
        Assert.Equal(shown, FuzzyDate.Parse(typed).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("bald")]
    [InlineData("31.02.2010")]
    [InlineData("13/2010")]
    [InlineData("0.4.2010")]
    [InlineData("12. Herbst 2010")]
    [InlineData("210")]
    [InlineData("2010-4-")]
    [InlineData("Ap 2010")]
    public void What_is_no_date_is_refused(string? typed) => Assert.False(FuzzyDate.TryParse(typed, out _));

    [Fact]
    public void A_month_never_becomes_its_first_day()
    {
        var april = FuzzyDate.OfMonth(2010, 4);
        Assert.NotEqual(FuzzyDate.OfDay(new DateOnly(2010, 4, 1)), april);
        Assert.Equal(new DateOnly(2010, 4, 30), april.Latest);
        Assert.Equal("2010-04", april.ToIso());
    }
}
