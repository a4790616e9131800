using System.Text.RegularExpressions;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>Finds which of our letters a report is about: Message-IDs of ours begin with the mail's own id.</summary>
internal static partial class LetterId
{
    private const int HeadersLength = 2000;

    /// <summary>The letter comes back whole, or with its headers only, as a part or in words; some servers only refer to it.</summary>
    public static Guid? In(MimeMessage report, IEnumerable<MimeEntity> parts) =>
        parts.SelectMany(Returned).Concat([report.InReplyTo, .. report.References]).Select(Of).FirstOrDefault(id => id is not null);

    /// <summary>The letter whose headers stand in a text.</summary>
    public static (Guid Id, int At)? In(string text) =>
        Header().Match(text) is { Success: true } found && Of(found.Groups["id"].Value) is { } id ? (id, found.Index) : null;

    /// <summary>What lies within our letter where it came back whole: our own words, not the server's.</summary>
    public static IEnumerable<MimeEntity> WordsOf(IEnumerable<MimeEntity> parts) =>
        parts.OfType<MessagePart>().Where(part => Of(part.Message?.MessageId) is not null)
            .SelectMany(letter => DeliveryReport.PartsOf(letter.Message?.Body, 0));

    /// <summary>To whom the letter went, as its returned headers say; null where they do not.</summary>
    public static string? AddresseeIn(string text, IEnumerable<MimeEntity> parts) =>
        parts.OfType<MessagePart>().SelectMany(part => part.Message?.To.Mailboxes ?? []).Select(to => to.Address).FirstOrDefault()
        ?? (In(text) is { } found && To().Match(text[Math.Max(0, found.At - HeadersLength)..]) is { Success: true } to
            ? to.Groups["address"].Value : null);

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

    [GeneratedRegex(@"^[ \t>]*To:\s*([^\n<]*<)?(?<address>[^\s<>,;]+@[^\s<>,;]+)", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex To();

    [GeneratedRegex(@"^[ \t>]*Message-ID:\s*<(?<id>[0-9a-f]{32}@[^>]*)>", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Header();
}
