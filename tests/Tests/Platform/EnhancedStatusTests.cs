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

    [Theory]
    [InlineData("554 5.7.1 denied", true)]
    [InlineData("550 5.7.26 unauthenticated", true)]
    [InlineData("535 5.7.8 Authentication credentials invalid", true)]
    [InlineData("550 5.1.8 Sender address rejected: Domain not found", true)]
    [InlineData("553 5.1.7 bad sender", true)]
    [InlineData("550 5.0.0 5.7.1 blocked", true)]
    [InlineData("554 Service unavailable; Client host [192.0.2.7] blocked using Spamhaus", true)]
    [InlineData("550 Relaying denied", true)]
    [InlineData("554 IP=192.0.2.7 - A problem occurred", true)]
    [InlineData("554-mx.example\n554 Bad DNS PTR resource record.", true)]
    [InlineData("550 5.7.0 use the server of your provider", true)]
    [InlineData("553 5.1.0 sender rejected", true)]
    [InlineData("550 Sender verify failed", true)]
    [InlineData("550 5.1.0 <bounces@netz.example>: Sender address rejected: User unknown in virtual mailbox table", true)]
    [InlineData("550 mailbox unavailable, invalid DNS MX or A/AAAA resource record", true)]
    [InlineData("550 mailbox unavailable http://postmaster.gmx.com/en/error-messages?ip=192.0.2.7&c=hi", false)]
    [InlineData("550 Your message was returned to its sender: user unknown", false)]
    [InlineData("525 5.7.13 Disabled recipient address", false)]
    [InlineData("550 5.4.1 Recipient address rejected: Access denied", false)]
    [InlineData("550 5.7.1 550 User Unknown: p@e.example", false)]
    [InlineData("550 5.7.1 no such mailbox here", false)]
    [InlineData("550 5.1.1 blocked by our robot", false)]
    [InlineData("552 5.2.2 full", false)]
    [InlineData("451 4.7.1 Greylisted", false)]
    [InlineData("450 blocked for a minute", false)]
    [InlineData("550 nein", false)]
    [InlineData(null, false)]
    public void A_policy_is_told_from_a_fault_of_the_address(string? words, bool isOurs) =>
        Assert.Equal(isOurs, EnhancedStatus.BlamesSender(words));
}
