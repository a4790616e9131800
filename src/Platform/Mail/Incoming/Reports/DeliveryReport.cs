using System.Text;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>What a mail server wrote about a letter: which one, and what became of it (RFC 3464, and older habits).</summary>
/// <param name="MailId">Our letter, by the beginning of its Message-ID; null where the report does not name it.</param>
/// <param name="Failed">Whether the letter is given up; otherwise it is only late, or was delivered.</param>
/// <param name="Reason">Why, in German.</param>
/// <param name="Ours">The status code with which it was refused because of us, such as 5.1.8, empty where none was said; null where it was
/// not because of us.</param>
public sealed record DeliveryReport(Guid? MailId, bool Failed, string Reason, string? Ours = null)
{
    private const int Deepest = 5;

    /// <summary>Reads a mail; null where it is no report but, say, a note of absence.</summary>
    public static DeliveryReport? Read(Stream raw)
    {
        try
        {
            using var mail = MimeMessage.Load(raw);
            return Of(mail);
        }
        catch (FormatException) { return null; }
    }

    /// <summary>The same of a mail in memory.</summary>
    public static DeliveryReport? Read(string raw)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(raw));
        return Read(bytes);
    }

    internal static DeliveryReport? Of(MimeMessage mail)
    {
        var parts = PartsOf(mail.Body, 0).ToList();
        var told = parts.OfType<MessageDeliveryStatus>().SelectMany(status => status.StatusGroups)
            .Where(addressee => addressee.Contains("Action")).ToList();
        return told.Count > 0 ? OfStatus(told, LetterId.In(mail, parts), parts) : PlainReport.Of(mail, parts);
    }

    private static DeliveryReport OfStatus(IReadOnlyList<HeaderList> addressees, Guid? mailId, List<MimeEntity> parts)
    {
        var failed = addressees.FirstOrDefault(IsFailure);
        var told = failed ?? addressees[^1];
        return new(mailId, failed is not null, BounceReason.Of(told["Diagnostic-Code"] ?? Words(parts), told["Status"]),
            failed is null ? null : OursIn($"{told["Diagnostic-Code"]} {told["Status"]}"));
    }

    /// <summary>What it says to people, where it tells programs no more than that it failed: Exim's "Unrouteable address".</summary>
    private static string? Words(List<MimeEntity> parts) => parts.Except(LetterId.WordsOf(parts)).OfType<TextPart>()
        .FirstOrDefault(text => text is { IsPlain: true, IsAttachment: false })?.Text;

    /// <summary>The code with which these words refuse us; null where they do not.</summary>
    internal static string? OursIn(string words) =>
        EnhancedStatus.BlamesSender(words) ? EnhancedStatus.In(words).FirstOrDefault() ?? "" : null;

    /// <summary>Some servers call it expired when they have tried for days.</summary>
    private static bool IsFailure(HeaderList addressee) =>
        addressee["Action"]?.Trim() is { } action && (action.StartsWith("failed", StringComparison.OrdinalIgnoreCase)
            || action.StartsWith("expired", StringComparison.OrdinalIgnoreCase));

    /// <summary>A part and all that lies within it, also in mails that were passed on.</summary>
    internal static IEnumerable<MimeEntity> PartsOf(MimeEntity? part, int depth) => part switch
    {
        null => [],
        _ when depth > Deepest => [],
        Multipart several => several.SelectMany(one => PartsOf(one, depth + 1)).Prepend(part),
        MessagePart { Message: { } inner } => PartsOf(inner.Body, depth + 1).Prepend(part),
        _ => [part],
    };
}
