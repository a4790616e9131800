using System.Text.RegularExpressions;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>Who seems to have written a report in words. The surer it is a machine, the fewer words are needed.</summary>
internal enum ReportSender
{
    /// <summary>A person, or a program in a person's name.</summary>
    Person = 0,

    /// <summary>An address to which nobody answers, as receipts have it as well as reports.</summary>
    Unattended = 1,

    /// <summary>An address that people read as well, such as postmaster.</summary>
    Office = 2,

    /// <summary>A program that writes nothing but reports.</summary>
    MailServer = 3,
}

internal static partial class ReportSenders
{
    /// <summary>By address and name. What answers by itself in somebody's name is never more than a person.</summary>
    public static ReportSender Of(MimeMessage mail) => Of(mail.Headers["From"] ?? "", mail.From.ToString()) is var sender
        && AutomaticAnswer.Is(mail) ? ReportSender.Person : sender;

    private static ReportSender Of(string asWritten, string read) => $"{asWritten} {read}" switch
    {
        var from when MailServer().IsMatch(from) => ReportSender.MailServer,
        var from when Office().IsMatch(from) => ReportSender.Office,
        var from when Unattended().IsMatch(from) => ReportSender.Unattended,
        _ => ReportSender.Person,
    };

    [GeneratedRegex(@"^\s*<>\s*$|\bmail(er)?[-_ ]?daemon\b|\bmail[. ]delivery[. ](sub)?system\b", RegexOptions.IgnoreCase)]
    private static partial Regex MailServer();

    [GeneratedRegex(@"\bpost(master|meister)\b|\bmail[\s_-]?(system|server|gateway|relay|dienst|administrator|admin)\b|\b(mail)?gateway\b"
        + @"|\bsystem[\s-]?administrator\b|\bdelivery\b|\bzustell(system|dienst|bericht|ung)\b"
        + @"|\bbounces?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Office();

    [GeneratedRegex(@"\b(no|not|do-?not)[-_.]?reply\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unattended();
}
