namespace Buendnisnetz.Tests.Platform;

public sealed class EnhancedStatusTests
{
    [Theory]
    [InlineData("550 5.1.1 <a@b.example>: User unknown", "5.1.1")]
    [InlineData("554 5.7.26 see https://mail.example/5.7.26", "5.7.26")]
    [InlineData("smtp;550-5.2.2 The inbox", "")]
    [InlineData("(#5.1.10)", "5.1.10")]
    [InlineData("gave up: 4.4.7.", "4.4.7")]
    [InlineData("550 rejected by 192.0.2.7", "")]
    [InlineData("550 5.2.2.8 does not like 4.1.1.1 nor 10.5.1.1", "")]
    [InlineData("Exim 4.96.1-beta", "")]
    [InlineData("451 4.96 and 1.2.3", "")]
    [InlineData(null, "")]
    public void A_status_is_told_from_addresses_of_machines(string? words, string status) =>
        Assert.Equal(status, EnhancedStatus.In(words).FirstOrDefault() ?? "");
}
