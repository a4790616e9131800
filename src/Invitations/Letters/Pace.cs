using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Invitations;

/// <summary>
/// How fast invitations leave the house (section Invitations): overall and to the mail servers of one domain, so that none of them takes us
/// for a bulk sender.
/// </summary>
/// <param name="PerMinute">So many letters a minute.</param>
/// <param name="PerMinuteAndDomain">So many of them to one domain.</param>
internal sealed record Pace(int PerMinute, int PerMinuteAndDomain)
{
    public static Pace Of(IConfiguration configuration) => new(
        Math.Max(1, configuration.GetValue("Invitations:MailsPerMinute", 60)),
        Math.Max(1, configuration.GetValue("Invitations:MailsPerMinuteAndDomain", 20)));
}
