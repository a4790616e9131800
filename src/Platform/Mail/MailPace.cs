using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Platform;

/// <summary>
/// How fast mail leaves to the mail servers of one domain (section Mail), so that none of them takes us for a bulk sender.
/// </summary>
/// <param name="PerMinuteAndDomain">So many mails a minute to one domain, from all nodes together; what is urgent goes beyond it.</param>
public sealed record MailPace(int PerMinuteAndDomain)
{
    /// <summary>As configured; the older setting of the invitations still counts.</summary>
    public static MailPace Of(IConfiguration configuration) => new(Math.Max(1,
        configuration.GetValue("Mail:PerMinuteAndDomain", configuration.GetValue("Invitations:MailsPerMinuteAndDomain", 20))));

    /// <summary>Where mail is only spooled there is nobody to offend.</summary>
    internal static MailPace None { get; } = new(int.MaxValue);
}
