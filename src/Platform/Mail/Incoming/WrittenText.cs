using System.Text.RegularExpressions;
using MimeKit;
using MimeKit.Text;

namespace Buendnisnetz.Platform;

/// <summary>
/// What a message says, as text: of two shapes of the same the plain one, where it says something; of parts between pictures all of them.
/// </summary>
internal static partial class WrittenText
{
    private const int Deepest = 12;

    public static string Of(MimeMessage message) => CleanText.Of(Words(message.Body, 0).ReplaceLineEndings("\n"));

    private static string Words(MimeEntity? part, int depth) => part switch
    {
        _ when depth > Deepest => "",
        MultipartAlternative shapes => Best(shapes, depth + 1),
        MultipartRelated { Root: { } root } => Words(root, depth + 1),
        Multipart several => string.Join("\n\n", several.Select(one => Words(one, depth + 1)).Where(words => words.Length > 0)),
        TextPart { IsAttachment: false } text when string.IsNullOrEmpty(text.FileName) => Said(text),
        _ => "",
    };

    private static string Best(MultipartAlternative shapes, int depth)
    {
        var plain = string.Join("\n\n", shapes.OfType<TextPart>().Where(text => text.IsPlain).Select(Said));
        return NeedsHtml(plain) ? shapes.Reverse().Select(one => Words(one, depth)).FirstOrDefault(words => words.Trim().Length > 0) ?? ""
            : plain;
    }

    /// <summary>Some programs write into the plain shape only that they would rather be read in the other one.</summary>
    private static bool NeedsHtml(string plain) => string.IsNullOrWhiteSpace(plain)
        || plain.Length < 300 && plain.Contains("HTML", StringComparison.OrdinalIgnoreCase)
            && (plain.Contains("unterstützt", StringComparison.OrdinalIgnoreCase)
                || plain.Contains("support", StringComparison.OrdinalIgnoreCase));

    private static string Said(TextPart part) => part switch
    {
        { IsHtml: true } => HtmlWords.Of(Letters.Of(part)),
        { IsFlowed: true } => Flowed(part),
        { IsPlain: true } => Letters.Of(part),
        _ => "",
    };

    /// <summary>
    /// Lines that a program has broken belong together again (RFC 3676); the line before a signature ends with a space and is whole
    /// (section 4.3), which the library does not know: <c>findings/mimekit-flowed-signature.sh</c>.
    /// </summary>
    private static string Flowed(TextPart part) => new FlowedToText
    {
        DeleteSpace = part.ContentType.Parameters["delsp"]?.Equals("yes", StringComparison.OrdinalIgnoreCase) == true,
    }.Convert(SignatureLine().Replace(Letters.Of(part), "$1--"));

    [GeneratedRegex(@"^((?:>+ ?)?)-- (?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex SignatureLine();
}
