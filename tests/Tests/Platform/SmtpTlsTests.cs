namespace Buendnisnetz.Tests.Platform;

/// <summary>The way to the mail server is encrypted as the setting says, or nothing goes.</summary>
public sealed class SmtpTlsTests : IDisposable
{
    private readonly SmtpSink sink = new() { Certificate = TestCertificate.Make() };
    private readonly string trusted = Path.GetTempFileName();

    public SmtpTlsTests() => File.WriteAllText(trusted, sink.Certificate!.ExportCertificatePem());

    public void Dispose()
    {
        sink.Dispose();
        File.Delete(trusted);
    }

    [Theory]
    [InlineData("SslOnConnect", false)]
    [InlineData("StartTls", true)]
    public async Task A_mail_goes_encrypted_where_the_certificate_is_trusted(string tls, bool starts)
    {
        if (starts) sink.Offers = ["STARTTLS"];
        Assert.Equal(DeliveryState.Done, (await Sent(("Mail:Tls", tls), ("Mail:CaFile", trusted))).State);
        Assert.Single(sink.Taken);
    }

    [Theory]
    [InlineData("SslOnConnect", false)]
    [InlineData("StartTls", true)]
    public async Task Nothing_goes_to_a_server_whose_certificate_nobody_knows(string tls, bool starts)
    {
        if (starts) sink.Offers = ["STARTTLS"];
        await Waits(("Mail:Tls", tls));
    }

    [Fact]
    public async Task Nothing_goes_in_clear_where_the_server_has_lost_its_STARTTLS()
    {
        sink.Certificate = null;
        await Waits(("Mail:StartTls", "true"));
        Assert.DoesNotContain(sink.Heard, line => line.StartsWith("MAIL", StringComparison.Ordinal));
    }

    private async Task Waits(params (string Key, string Value)[] settings)
    {
        var mail = await Sent(settings);
        Assert.Equal((DeliveryState.Waiting, 1), (mail.State, mail.Attempts));
        Assert.NotNull(mail.LastError);
        Assert.Empty(sink.Taken);
    }

    private async Task<OutgoingMail> Sent(params (string Key, string Value)[] settings)
    {
        await using var house = new TestHouse();
        (house.Settings["Mail:Host"], house.Settings["Mail:Port"]) = ("127.0.0.1", $"{sink.Port}");
        foreach (var (key, value) in settings) house.Settings[key] = value;
        await house.InitializeAsync();
        await house.In(db =>
        {
            db.Post(new Letter("anna@example.org", "", "Grüße", "Grund"),
            house.Clock.GetUtcNow()); return Task.CompletedTask;
        });
        await house.RunJobs();
        return await house.In(db => db.Mails.AsNoTracking().SingleAsync());
    }
}
