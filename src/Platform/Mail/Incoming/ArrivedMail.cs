using System.Security.Cryptography;
using MimeKit;

namespace Buendnisnetz.Platform;

/// <summary>
/// A message that came in, as the house reads it: who wrote, to which address, what they say themselves, what lies beside it, and whether
/// a person or a program wrote it.
/// </summary>
public sealed class ArrivedMail : IDisposable
{
    private const int Deepest = 30, LongestAddress = 254; // RFC 5321, 4.5.3.1.3, without its angle brackets.
    private readonly MimeMessage message;
    private readonly Lazy<string> answer;
    private readonly Lazy<IReadOnlyList<ArrivedFile>> files;

    private ArrivedMail(MimeMessage message, string id)
    {
        (this.message, Id) = (message, id);
        answer = new(() => AnswerText.Of(WrittenText.Of(message)));
        files = new(() => ArrivedFiles.In(message));
    }

    /// <summary>Reads a message; null where it is none.</summary>
    public static ArrivedMail? Read(ReadOnlyMemory<byte> raw)
    {
        try
        {
            var options = ParserOptions.Default.Clone();
            options.MaxMimeDepth = Deepest;
            using var bytes = new MemoryStream(raw.ToArray(), writable: false);
            var message = MimeMessage.Load(options, bytes);
            return message.Headers.Contains(HeaderId.From) || message.Headers.Contains(HeaderId.Date)
                ? new(message, message.MessageId is { Length: > 0 } id ? id : Convert.ToHexStringLower(SHA256.HashData(raw.Span))) : null;
        }
        catch (FormatException) { return null; }
    }

    /// <summary>Its Message-ID; a mark of all that it says where it has none.</summary>
    public string Id { get; }

    /// <summary>Its Message-ID as others wrote it; null where it has none.</summary>
    public string? MessageId => message.MessageId;

    /// <summary>Who wrote it; null where nobody is named.</summary>
    public string? Sender => message.From.Mailboxes.FirstOrDefault(one => one.Domain.Length > 0)?.Address;

    /// <summary>The subject line.</summary>
    public string Subject => CleanText.Of(message.Subject ?? "").Trim();

    /// <summary>
    /// The addresses it was delivered to, first those that mail servers wrote down on the way, then those of its head.
    /// </summary>
    public IEnumerable<string> Addressees => MailRoute.Of(message);

    /// <summary>What its writer says: without what is quoted, signed or added by programs; empty where nothing is left.</summary>
    public string Answer => answer.Value;

    /// <summary>What lies beside the words, without signatures and small pictures of a signature.</summary>
    public IReadOnlyList<ArrivedFile> Files => files.Value;

    /// <summary>Whether a program wrote it: a note of absence, a receipt, a report, a list.</summary>
    public bool IsAutomatic => AutomaticMail.Is(message);

    /// <summary>Whether somebody may be answered by a program, so that nothing goes round in circles (RFC 3834, section 2).</summary>
    public bool MayBeAnswered => Sender is { Length: <= LongestAddress } && !IsAutomatic && !AutomaticMail.WantsNoAnswer(message);

    /// <summary>What a mail server says about one of our letters; null where it is no such report.</summary>
    public DeliveryReport? Report => DeliveryReport.Of(message);

    /// <summary>Whether it cannot be read without a key that we do not have.</summary>
    public bool IsEncrypted => message.Body is MimeKit.Cryptography.MultipartEncrypted
        || message.Body?.ContentType is { } type && type.IsMimeType("application", "pkcs7-mime")
            && type.Parameters["smime-type"] is not "signed-data";

    /// <inheritdoc />
    public void Dispose() => message.Dispose();
}
