using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>To which address a message came. What mail servers write down of the envelope is surer than what stands in its head.</summary>
internal static class MailRoute
{
    private static readonly string[] Envelope = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To"];

    public static IEnumerable<string> Of(MimeMessage message) => message.Headers
        .Where(header => Envelope.Contains(header.Field, StringComparer.OrdinalIgnoreCase)).SelectMany(header => In(header.Value))
        .Concat(message.To.Mailboxes.Concat(message.Cc.Mailboxes).Concat(message.ResentTo.Mailboxes).Select(one => one.Address))
        .Distinct(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> In(string words) => InternetAddressList.TryParse(words, out var found)
        ? found.Mailboxes.Select(one => one.Address) : [];
}
