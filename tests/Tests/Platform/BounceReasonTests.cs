namespace Buendnisnetz.Tests.Platform;

/// <summary>The same code means different things with different servers; the words beside it are clearer.</summary>
public sealed class BounceReasonTests
{
    private const string NoSuchAddress = "Diese Adresse gibt es dort nicht.";
    private const string NoSuchServer = "Den Mailserver dieser Adresse gibt es nicht. Stimmt der Teil nach dem @?";
    private const string Refused = "Der Mailserver des Empfängers nimmt unsere Post nicht an. Bitte fragen Sie dort nach.";

    [Theory]
    [InlineData("smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found by lookup", "5.1.10", NoSuchAddress)]
    [InlineData("smtp; 556 5.1.10 recipient domain has a null MX", "5.1.10", "Dieser Empfänger nimmt grundsätzlich keine E-Mails an.")]
    [InlineData("smtp;550 5.4.1 Recipient address rejected: Access denied. AS(1)", "5.4.1", NoSuchAddress)]
    [InlineData("smtp;550 5.4.310 DNS domain stadt.exampel does not exist", "5.4.310", NoSuchServer)]
    [InlineData("smtp;550 5.4.312 query failed", "5.4.312", NoSuchServer)]
    [InlineData("Die Domain stadt.exampel existiert nicht", null, NoSuchServer)]
    [InlineData("Das Postfach der Empfängerin ist nicht vorhanden.", null, NoSuchAddress)]
    [InlineData("User maria (maria@stadt.example) not listed in Domino Directory", null, NoSuchAddress)]
    [InlineData("Der Empfänger maria@stadt.example ist hier nicht bekannt.", null, NoSuchAddress)]
    [InlineData("550 Hier gibt es kein Postfach mit diesem Namen", null, NoSuchAddress)]
    [InlineData("550 5.2.1 <maria@stadt.example>... User unknown", "5.2.1", NoSuchAddress)]
    [InlineData("550 5.2.1 shut", "5.2.1", "Das Postfach ist abgeschaltet.")]
    [InlineData("525 5.7.13 Disabled recipient address", "5.7.13", "Das Postfach ist abgeschaltet.")]
    [InlineData("550 Das Konto wurde gesperrt", null, "Das Postfach ist abgeschaltet.")]
    [InlineData("552 Speicherplatz des Postfachs erschöpft", null, "Das Postfach ist voll.")]
    [InlineData("smtp; 554 IP=192.0.2.7 - A problem occurred. (Ask your postmaster)", "5.0.0", Refused)]
    [InlineData("smtp; 554-mx.example Service not available 554-Bad DNS PTR resource record", "5.0.0", Refused)]
    [InlineData("550 5.1.0 192.0.2.7 is not allowed to send (SPF)", "5.1.0", Refused)]
    [InlineData("Maximum hop count exceeded, probably a routing loop", "5.0.0",
        "Post an diese Adresse wird dort im Kreis geschickt. Bitte fragen Sie dort nach.")]
    [InlineData("Retry timeout expired", "5.0.0", "Der Mailserver des Empfängers war tagelang nicht erreichbar.")]
    public void Words_and_codes_lead_to_one_reason(string words, string? status, string reason) =>
        Assert.Equal(reason, BounceReason.Of(words, status));
}
