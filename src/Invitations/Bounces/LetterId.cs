using System.Text.RegularExpressions;
using MimeKit;

namespace Buendnisnetz.Invitations;

/// <summary>Finds which of our letters a report is about: Message-IDs of ours begin with the mail's own id.</summary>
internal static partial class LetterId
{
    /// <summary>The letter comes back whole, or with its headers only, as a part or in words; some servers only refer to it.</summary>
    public static Guid? In(MimeMessage report, IEnumerable<MimeEntity> parts) =>
        parts.SelectMany(Returned).Concat([report.InReplyTo, .. report.References]).Select(Of).FirstOrDefault(id => id is not null);

    /// <summary>The letter whose headers stand in a text.</summary>
    public static (Guid Id, int At)? In(string text) =>
        Header().Match(text) is { Success: true } found && Of(found.Groups["id"].Value) is { } id ? (id, found.Index) : null;

    private static IEnumerable<string?> Returned(MimeEntity part) => part switch
    {
        MessagePart { Message.MessageId: { } id } => [id],
        TextPart text => [Header().Match(text.Text).Groups["id"].Value, part.Headers["Message-Id"]],
        _ => [part.Headers["Message-Id"]],
    };

    private static Guid? Of(string? messageId) => Ours().Match(messageId ?? "") is { Success: true } found
        ? Guid.ParseExact(found.Groups["id"].Value, "N") : null;

    [GeneratedRegex(@"^\s*<?(?<id>[0-9a-f]{32})@", RegexOptions.IgnoreCase)]
    private static partial Regex Ours();

    [GeneratedRegex(@"^[ \t>]*Message-ID:\s*<(?<id>[0-9a-f]{32}@[^>]*)>", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Header();
}
