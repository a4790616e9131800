using MimeKit;

namespace Buendnisnetz.Tests.Platform;

/// <summary>A name is a name, whatever signs it holds: it never adds somebody whom a letter goes to.</summary>
[Once]
public sealed class AddresseeTests
{
    private static readonly MailSettings Settings = new(null, 587, MailTls.None, "netz@example.org", "Netz");

    [Theory]
    [InlineData("Anna <eva@x.example>")]
    [InlineData("Anna, eva@x.example")]
    [InlineData("Anna; eva@x.example;")]
    [InlineData("Anna\" <eva@x.example>, \"Bert")]
    [InlineData("Anna\r\nBcc: eva@x.example")]
    [InlineData("Gruppe: eva@x.example;")]
    [InlineData("=?utf-8?Q?Anna=0ABcc:_eva=40x.example?=")]
    public void A_letter_goes_to_its_address_alone(string name)
    {
        var at = DateTimeOffset.UnixEpoch;
        var mail = OutgoingMail.From(new Letter("anna@post.example", name, "Guten Tag", "Weil Sie gefragt haben."), "Text", "<p>Text</p>",
            at, at);
        using var made = MimeMessageBuilder.Of(mail, Settings, new Site("https://netz.example", "", false), at);
        using var raw = new MemoryStream();
        made.WriteTo(raw, TestContext.Current.CancellationToken);
        raw.Position = 0;
        using var read = MimeMessage.Load(raw, TestContext.Current.CancellationToken);
        Assert.Equal(["anna@post.example"], read.GetRecipients().Select(one => one.Address));
        Assert.Null(read.Headers[HeaderId.Bcc]);
    }
}
