using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Buendnisnetz.Library;

/// <summary>Small real files for the demo, made of a title and a few lines: no binaries lie in the source.</summary>
internal static class SmallPaper
{
    private const int LineLength = 84;

    /// <summary>A file of this kind: pdf, docx, odt or txt.</summary>
    public static Stream Of(string kind, string title, IReadOnlyList<string> paragraphs) => new MemoryStream(kind switch
    {
        "pdf" => Pdf(title, paragraphs),
        "docx" => Docx(title, paragraphs),
        "odt" => Odt(title, paragraphs),
        _ => Encoding.UTF8.GetBytes($"{title}\n\n{string.Join("\n\n", paragraphs)}\n"),
    });

    /// <summary>One sheet, A4, in the letters that every reader of PDF brings along.</summary>
    private static byte[] Pdf(string title, IReadOnlyList<string> paragraphs)
    {
        var page = new StringBuilder("BT /F2 22 Tf 60 760 Td 28 TL\n");
        foreach (var line in Wrapped(title, 42)) page.Append(CultureInfo.InvariantCulture, $"({Escaped(line)}) Tj T*\n");
        page.Append("/F1 12 Tf 17 TL T*\n");
        foreach (var paragraph in paragraphs)
        {
            foreach (var line in Wrapped(paragraph, LineLength)) page.Append(CultureInfo.InvariantCulture, $"({Escaped(line)}) Tj T*\n");
            page.Append("T*\n");
        }
        var content = page.Append("ET").ToString();
        const string font = "<< /Type /Font /Subtype /Type1 /Encoding /WinAnsiEncoding /BaseFont";
        return Objects($"<< /Title ({Escaped(title)}) >>", "<< /Type /Catalog /Pages 3 0 R /Lang (de) >>",
            "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 3 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 6 0 R /F2 7 0 R >> >> >>",
            $"<< /Length {content.Length} >>\nstream\n{content}\nendstream", $"{font} /Helvetica >>", $"{font} /Helvetica-Bold >>");
    }

    private static byte[] Objects(params string[] objects)
    {
        var (file, places) = (new StringBuilder("%PDF-1.4\n"), new List<int>());
        foreach (var (at, body) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{at + 1} 0 obj\n{body}\nendobj\n");
        }
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture,
            $"trailer\n<< /Size {objects.Length + 1} /Root 2 0 R /Info 1 0 R >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    private static byte[] Docx(string title, IReadOnlyList<string> paragraphs)
    {
        const string word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        var body = string.Concat(paragraphs.Select(text => $"<w:p><w:r><w:t xml:space=\"preserve\">{Xml(text)}</w:t></w:r></w:p>"));
        return Archive(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default "
                + "Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override "
                + "PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                + ".main+xml\"/></Types>"),
            ("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                + "Target=\"word/document.xml\"/></Relationships>"),
            ("word/document.xml", $"<w:document xmlns:w=\"{word}\"><w:body><w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:rPr>"
                + $"<w:b/><w:sz w:val=\"36\"/></w:rPr><w:t>{Xml(title)}</w:t></w:r></w:p>{body}</w:body></w:document>"));
    }

    private static byte[] Odt(string title, IReadOnlyList<string> paragraphs)
    {
        const string names = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
            + "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
        var body = string.Concat(paragraphs.Select(text => $"<text:p>{Xml(text)}</text:p>"));
        return Archive(("mimetype", "application/vnd.oasis.opendocument.text"),
            ("META-INF/manifest.xml", "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                + "manifest:version=\"1.3\"><manifest:file-entry manifest:full-path=\"/\" "
                + "manifest:media-type=\"application/vnd.oasis.opendocument.text\"/><manifest:file-entry "
                + "manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>"),
            ("content.xml", $"<office:document-content {names} office:version=\"1.3\"><office:body><office:text><text:h "
                + $"text:outline-level=\"1\">{Xml(title)}</text:h>{body}</office:text></office:body></office:document-content>"));
    }

    /// <summary>The first part is stored as it is: an OpenDocument file says so what it is.</summary>
    private static byte[] Archive(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
                entry.LastWriteTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero); // The same words make the same file.
                using var writer = new StreamWriter(entry.Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        return file.ToArray();
    }

    private static IEnumerable<string> Wrapped(string text, int length)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= length)
            {
                yield return line.ToString();
                line.Clear();
            }
            line.Append(line.Length > 0 ? " " : "").Append(word);
        }
        yield return line.ToString();
    }

    /// <summary>WinAnsi has German letters where Latin-1 has them; quotes, dashes and the euro stand elsewhere.</summary>
    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)
        .Replace("„", "\\204", StringComparison.Ordinal).Replace("“", "\\223", StringComparison.Ordinal)
        .Replace("–", "\\226", StringComparison.Ordinal).Replace("€", "\\200", StringComparison.Ordinal);

    private static string Xml(string text) => System.Security.SecurityElement.Escape(text);
}
