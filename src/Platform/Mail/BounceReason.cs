namespace Buendnisnetz.Platform;

/// <summary>
/// Why a letter came back, in German, from what the mail server said (RFC 3463). A code that says something decides; where it says
/// little (it ends in .0, or servers use it for several things) plain words like "user unknown" do.
/// </summary>
public static class BounceReason
{
    private const string Unknown = "Der Brief konnte nicht zugestellt werden.";

    /// <summary>Of a server's words, and of the status that stands beside them in a report.</summary>
    public static string Of(string? serversWords, string? status = null)
    {
        if (EnhancedStatus.RefusesSender(serversWords ?? "")) return SenderRefused;
        var codes = EnhancedStatus.In(status).Concat(EnhancedStatus.In(serversWords)).Select(Parts).ToList();
        return codes.Where(code => !IsVague(code)).Select(Known).FirstOrDefault(sentence => sentence is not null)
            ?? Plain(EnhancedStatus.WithoutQueries($"{serversWords} {status}"))
            ?? codes.Select(Known).FirstOrDefault(sentence => sentence is not null)
            ?? Unknown;
    }

    /// <summary>Whether the letter came back because nobody has the address, or it was shut: then it is to be checked.</summary>
    public static bool IsOfAddress(string reason) => reason is NoSuchAddress or NoSuchServer or SwitchedOff or TakesNoMail or Moved;

    private static (string Subject, string Detail) Parts(string code) => code.Split('.') is [_, var subject, var detail]
        ? (subject, detail) : ("0", "0");

    /// <summary>Codes with which servers say several things: what stands beside them is clearer.</summary>
    private static bool IsVague((string Subject, string Detail) code) =>
        code is (_, "0") or ("4" or "7", _) or ("1", "3" or "10") or ("2", "1");

    private static string? Known((string Subject, string Detail) code) => code switch
    {
        ("1", "1" or "0" or "10") => NoSuchAddress,
        ("1", "2") or ("4", "4" or "310" or "312") => NoSuchServer,
        ("1", "3") => Misspelt,
        ("1", "6") => Moved,
        ("1", "7" or "8") => SenderRefused,
        ("2", "1") or ("7", "13") => SwitchedOff,
        ("2", "2") => MailboxFull,
        ("2", "3") or ("3", "4") => "Der Brief ist dem Mailserver zu groß.",
        ("4", "6" or "14") => InCircles,
        ("4", _) => Unreachable,
        ("7", _) => Refused,
        _ => null,
    };

    private const string NoSuchAddress = "Diese Adresse gibt es dort nicht.";
    private const string Moved = "Die Person ist umgezogen; unter dieser Adresse ist sie nicht mehr erreichbar.";
    private const string SenderRefused =
        "Der Mailserver des Empfängers nimmt unsere Absenderadresse nicht an. An der Adresse der Person liegt es nicht.";
    private const string TakesNoMail = "Dieser Empfänger nimmt grundsätzlich keine E-Mails an.";
    private const string Misspelt = "Der Mailserver hält die Adresse für falsch geschrieben.";
    private const string MailboxFull = "Das Postfach ist voll.";
    private const string SwitchedOff = "Das Postfach ist abgeschaltet.";
    private const string NoSuchServer = "Den Mailserver dieser Adresse gibt es nicht. Stimmt der Teil nach dem @?";
    private const string Unreachable = "Der Mailserver des Empfängers war tagelang nicht erreichbar.";
    private const string InCircles = "Post an diese Adresse wird dort im Kreis geschickt. Bitte fragen Sie dort nach.";
    private const string Refused = "Der Mailserver des Empfängers nimmt unsere Post nicht an. Bitte fragen Sie dort nach.";

    private static string? Plain(string words) => words switch
    {
        _ when EnhancedStatus.BlamesSender(words) => Refused,
        _ when BounceWords.NullMx().IsMatch(words) => TakesNoMail,
        _ when BounceWords.NoServer().IsMatch(words) => NoSuchServer,
        _ when EnhancedStatus.NamesNoAddressee(words) || BounceWords.NoSuch().IsMatch(words) => NoSuchAddress,
        _ when EnhancedStatus.NamesShutMailbox(words) => SwitchedOff,
        _ when BounceWords.Full().IsMatch(words) => MailboxFull,
        _ when BounceWords.Loop().IsMatch(words) => InCircles,
        _ when BounceWords.Policy().IsMatch(words) => Refused,
        _ when BounceWords.Silent().IsMatch(words) => Unreachable,
        _ when BounceWords.Invalid().IsMatch(words) => Misspelt,
        _ => null,
    };
}
