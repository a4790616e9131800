using System.Text;
using System.Xml;
using CsCheck;

namespace Buendnisnetz.Tests.Platform;

[Once]
public sealed class CleanTextTests
{
    [Theory]
    [InlineData("Übergabe am 3.\tMai\r\nim Rathaus", "Übergabe am 3.\tMai\r\nim Rathaus")]
    [InlineData("Einla\u000Bdung\u001D\0", "Einladung")]
    [InlineData("M\u0081nchen\u0085", "Mnchen")]
    [InlineData("Ort\uFFFE\uFFFF\uFDD0", "Ort")]
    [InlineData("\uFEFFFamilie\u2060 \u202Etxt.exe", "Familie txt.exe")]
    [InlineData("Familienfest\u200B2027", "Familienfest\u200B2027")]
    [InlineData("u\u0308ber", "über")]
    [InlineData("Kinder\u00ADgarten", "Kinder\u00ADgarten")]
    public void What_no_keyboard_writes_is_dropped(string typed, string clean) => Assert.Equal(clean, CleanText.Of(typed));

    [Fact]
    public void Half_a_character_is_none() => Assert.Equal("halb und ganz \U0001F600", CleanText.Of($"halb{'\uD83D'} und ganz \U0001F600"));

    [Theory]
    [InlineData(" anna\u200B@ex\u00ADample.org\u200E ", "anna@example.org")]
    [InlineData("\uFEFFbilal@example.org\u200D", "bilal@example.org")]
    [InlineData("anna@example.org\u3164\u2800\uFE0F", "anna@example.org")]
    public void Of_an_address_only_what_is_seen_stays(string typed, string clean) => Assert.Equal(clean, CleanText.Visible(typed));

    [Fact]
    public void Any_text_can_be_written_into_a_feed_and_is_the_same_when_cleaned_again() => Gen.String.Sample(typed =>
    {
        var clean = CleanText.Of(typed);
        using var writer = XmlWriter.Create(new StringBuilder());
        writer.WriteElementString("title", clean);
        return CleanText.Of(clean) == clean && clean.IsNormalized() && !clean.Contains('\0', StringComparison.Ordinal);
    });
}
