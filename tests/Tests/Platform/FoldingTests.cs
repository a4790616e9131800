using CsCheck;

namespace Buendnisnetz.Tests.Platform;

/// <summary>Names beyond German: what is found, and what stands in addresses.</summary>
[Once]
public sealed class FoldingTests
{
    [Theory]
    [InlineData("Załožba za serbski lud", "zalozba za serbski lud")]
    [InlineData("Dansk Børnehave Sønderborg", "dansk bornehave sonderborg")]
    [InlineData("Łužiski kraj", "luziski kraj")]
    [InlineData("Đorđe e.V.", "dorde e v")]
    [InlineData("Cœur d’Alsace", "coeur d alsace")]
    [InlineData("Þórshöfn", "thorshoefn")]
    [InlineData("Українська спільнота", "ukrainska spilnota")]
    [InlineData("Ĳsselﬂuß Oﬃce", "ijsselfluss office")]
    [InlineData("Kin\u00ADder\u00ADgarten\u200BFest", "kindergarten fest")]
    [InlineData("Weiß, ẞ und José", "weiss ss und jose")]
    public void A_name_is_found_without_its_marks(string name, string key) => Assert.Equal(key, Folding.Fold(name));

    [Theory]
    [InlineData("Załožba za serbski lud", "zalozba-za-serbski-lud")]
    [InlineData("مركز العائلة Berlin", "berlin")]
    [InlineData("家族", "eintrag")]
    [InlineData("Familie & Beruf – ½ Tag", "familie-beruf-1-2-tag")]
    public void An_address_is_ascii(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void A_slug_of_any_name_is_ascii_and_of_itself_the_same() => Gen.String.Sample(name =>
    {
        var slug = Slug.Of(name);
        return slug.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
            && slug.Length is > 0 and <= Slug.MaxLength && Slug.Of(slug) == slug;
    });

    [Fact]
    public void The_search_hears_no_soft_hyphens_and_no_ligatures() => Assert.Equal(
        [.. GermanWords.In("Kindergartenplatz Familienfest Pflege").Select(word => word.Stem)],
        GermanWords.In("Kin\u00ADder\u00ADgar\u00ADten\u00ADplatz, Fa\u00ADmi\u00ADli\u00ADen\u00ADfest\u200BPﬂege")
            .Select(word => word.Stem));
}
