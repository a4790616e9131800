using System.IO.Compression;

namespace Buendnisnetz.Platform;

/// <summary>Looks into office files, which are archives: their names say Word, and only their parts say whether they are.</summary>
internal static class OfficePackage
{
    private const int MostParts = 20_000;
    private const string OpenDocument = "application/vnd.oasis.opendocument.";
    private const string OfficeXml = "application/vnd.openxmlformats-officedocument.";

    /// <summary>Why a file is not what its type says; null where it is, and where it is no office file at all.</summary>
    public static string? ObstacleTo(string path, string type)
    {
        if (!type.StartsWith(OfficeXml, StringComparison.Ordinal) && !type.StartsWith(OpenDocument, StringComparison.Ordinal)) return null;
        try
        {
            using var archive = ZipFile.OpenRead(path);
            return archive.Entries.Count > MostParts || !Is(archive, type) ? UploadRefusals.OtherInside
                : archive.Entries.Any(IsMacro) ? UploadRefusals.WithMacros : null;
        }
        catch (Exception broken) when (broken is InvalidDataException or NotSupportedException or EndOfStreamException)
        {
            return UploadRefusals.OtherInside;
        }
    }

    private static bool Is(ZipArchive archive, string type) => type.StartsWith(OpenDocument, StringComparison.Ordinal)
        ? Said(archive) == type : archive.GetEntry("[Content_Types].xml") is not null && archive.GetEntry(MainPart(type)) is not null;

    private static string MainPart(string type) => type[OfficeXml.Length..].Split('.')[0] switch
    {
        "wordprocessingml" => "word/document.xml",
        "spreadsheetml" => "xl/workbook.xml",
        _ => "ppt/presentation.xml",
    };

    /// <summary>An OpenDocument file names its type in its first part (OpenDocument 1.3, part 2, section 3.3).</summary>
    private static string? Said(ZipArchive archive)
    {
        if (archive.GetEntry("mimetype") is not { Length: > 0 and < 200 } entry) return null;
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd().Trim();
    }

    private static bool IsMacro(ZipArchiveEntry part) => part.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || part.FullName.StartsWith("Basic/", StringComparison.Ordinal);
}
