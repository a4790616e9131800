using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Buendnisnetz.Library;

/// <summary>
/// The words of Word, PowerPoint and OpenDocument files, paragraph by paragraph, slide by slide. A part is read as a stream and never
/// further than a limit, so that a small file that unpacks to a huge one costs nothing.
/// </summary>
internal static class OfficeText
{
    private const long MostOfPart = 50_000_000;
    private const int MostParts = 500;

    private static readonly XmlReaderSettings Careful = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostOfPart,
        CheckCharacters = false,
    };

    private static readonly Dictionary<string, Func<string, bool>> Parts = new()
    {
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = name => name is "word/document.xml"
            or "word/footnotes.xml",
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] = name =>
            name.StartsWith("ppt/slides/slide", StringComparison.Ordinal) && name.EndsWith(".xml", StringComparison.Ordinal),
        ["application/vnd.oasis.opendocument.text"] = IsContent,
        ["application/vnd.oasis.opendocument.presentation"] = IsContent,
    };

    /// <summary>The types of files that have words to read, and pages to draw.</summary>
    public static IReadOnlyCollection<string> Types => Parts.Keys;

    /// <summary>Whether files of this type have words to read.</summary>
    public static bool CanRead(string contentType) => Parts.ContainsKey(contentType);

    /// <summary>The text; slides are pages.</summary>
    public static string Read(string path, string contentType)
    {
        using var archive = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        var isFirst = true;
        foreach (var part in archive.Entries.Where(part => Parts[contentType](part.FullName)).OrderBy(part => Number(part.Name))
            .ThenBy(part => part.FullName, StringComparer.Ordinal).Take(MostParts))
        {
            if (!isFirst) text.Append(MaterialText.PageBreak);
            isFirst = false;
            using var stream = part.Open();
            Read(stream, text);
            if (text.Length > MaterialText.Most) break;
        }
        return FileReading.Joined(text.ToString());
    }

    private static bool IsContent(string name) => name == "content.xml";

    /// <summary>"slide12.xml" comes after "slide2.xml".</summary>
    private static int Number(string name) => int.TryParse(string.Concat(name.Where(char.IsAsciiDigit)), out var number) ? number : 0;

    /// <summary>A paragraph ends a line; tabs and breaks part words; everything else is what it says.</summary>
    private static void Read(Stream part, StringBuilder text)
    {
        using var reader = XmlReader.Create(part, Careful);
        while (reader.Read() && text.Length <= MaterialText.Most)
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace) text.Append(reader.Value);
            else if (reader is { NodeType: XmlNodeType.Element, LocalName: "tab" or "br" or "s" or "line-break" }) text.Append(' ');
            else if (reader is { NodeType: XmlNodeType.EndElement, LocalName: "p" or "h" }) text.Append('\n');
        }
    }
}
