namespace Buendnisnetz.Tests.Platform;

/// <summary>The same code means different things with different servers; the words beside it are clearer.</summary>
public sealed class BounceReasonTests
{
    private const string NoSuchAddress = "Diese Adresse gibt es dort nicht.";
    private const string NoSuchServer = "Den Mailserver dieser Adresse gibt es nicht. Stimmt der Teil nach dem @?";
    private const string Full = "Das Postfach ist voll.";
    private const string OurSender =
        "Der Mailserver des Empfängers nimmt unsere Absenderadresse nicht an. An der Adresse der Person liegt es nicht.";
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
    [InlineData("smtp; 550-Requested action not taken: mailbox unavailable 550 For explanation visit "
        + "http://postmaster.gmx.com/en/error-messages?ip=192.0.2.7&c=hi", "5.0.0", NoSuchAddress)]
    [InlineData("550 Requested action not taken: mailbox unavailable invalid DNS MX or A/AAAA resource record", "5.0.0", OurSender)]
    [InlineData("550-Requested action not taken: mailbox unavailable 550 Sender address is not allowed.", "5.0.0", OurSender)]
    [InlineData("550-Verification failed for <bounces@netz.example> 550-No Such User Here 550 Sender verify failed", "5.0.0", OurSender)]
    [InlineData("550 5.1.0 <bounces@netz.example>: Sender address rejected: User unknown in virtual mailbox table", "5.1.0", OurSender)]
    [InlineData("550 Verification failed for <bounces@netz.example>: Unrouteable address; Sender verify failed", "5.0.0", OurSender)]
    [InlineData("550 Sender verify failed", "5.0.0", OurSender)]
    [InlineData("553 Envelope sender <bounces@netz.example> rejected", "5.0.0", OurSender)]
    [InlineData("550 Could not verify sender", "5.0.0", OurSender)]
    [InlineData("550 Sender address verification failed", "5.0.0", OurSender)]
    [InlineData("553 Invalid sender address", "5.0.0", OurSender)]
    [InlineData("Returned to sender: no such user", "5.0.0", NoSuchAddress)]
    [InlineData("550 Domain of sender address bounces@netz.example does not exist", "5.0.0", OurSender)]
    [InlineData("550 Die Absenderadresse wurde abgelehnt", "5.0.0", OurSender)]
    [InlineData("550 Benutzer hat das Speichervolumen ueberschritten. / User has exhausted allowed storage space.", "5.0.0", Full)]
    [InlineData("550 Benutzer hat zuviele Mails auf dem Server. / User has too many messages on the server.", "5.0.0", Full)]
    [InlineData("552 Requested mail action aborted: exceeded storage allocation", "5.0.0", Full)]
    [InlineData("552 Postfach ueberfuellt", "5.0.0", Full)]
    [InlineData("552 Das Postfach ist überfüllt", "5.0.0", Full)]
    [InlineData("550 Unknown local part p in <p@stadt.example>", "5.0.0", NoSuchAddress)]
    [InlineData("550 <p@stadt.example>: Recipient address rejected: Account Closed", "5.0.0", "Das Postfach ist abgeschaltet.")]
    [InlineData("550 This mailbox is no longer in use", "5.0.0", "Das Postfach ist abgeschaltet.")]
    [InlineData("Benutzer Petra Muster (p.muster@stadt.example) ist nicht im Domino-Verzeichnis aufgeführt", "5.0.0", NoSuchAddress)]
    [InlineData("550 Empfaenger unbekannt", "5.0.0", NoSuchAddress)]
    [InlineData("Retry timeout expired", "5.0.0", "Der Mailserver des Empfängers war tagelang nicht erreichbar.")]
    public void Words_and_codes_lead_to_one_reason(string words, string? status, string reason) =>
        Assert.Equal(reason, BounceReason.Of(words, status));
}
