using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Invitations;

/// <summary>
/// By which letters get their turn (section Invitations): so many overall, and to one domain as many as the house sends there at all
/// (<see cref="MailPace"/>), so that what pages promise about the last letter is what the outbox will do.
/// </summary>
/// <param name="PerMinute">So many letters a minute.</param>
/// <param name="PerMinuteAndDomain">So many of them to one domain.</param>
internal sealed record Pace(int PerMinute, int PerMinuteAndDomain)
{
    public static Pace Of(IConfiguration configuration) => new(
        Math.Max(1, configuration.GetValue("Invitations:MailsPerMinute", 60)),
        MailPace.Of(configuration).PerMinuteAndDomain);
}
