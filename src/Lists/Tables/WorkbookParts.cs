using System.IO.Compression;
using System.Xml;

namespace Buendnisnetz.Lists;

/// <summary>
/// What a workbook consists of, looked at before it is read: packed far too small for its content, with macros, of another program, or
/// counting its days from 1904, it is refused with a sentence.
/// </summary>
internal sealed class WorkbookParts
{
    private const long MostUnpacked = 16_000_000;
    private const int MostParts = 2000;

    private const string Rows = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private WorkbookParts(IReadOnlyList<WorkbookSheet> sheets) => Sheets = sheets;

    /// <summary>The sheets that are shown, in their order.</summary>
    public IReadOnlyList<WorkbookSheet> Sheets { get; }

    public static WorkbookParts Of(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        Refusal.On(ObstacleTo(zip));
        using var book = Open(zip, "xl/workbook.xml");
        List<(string Name, string Id)> named = [];
        while (book.Read())
        {
            if (book.NodeType != XmlNodeType.Element) continue;
            if (book.LocalName == "workbookPr") Refusal.On(ObstacleToDays(book.GetAttribute("date1904")));
            if (book.LocalName == "sheet" && book.GetAttribute("state") is null or "visible")
                named.Add((book.GetAttribute("name") ?? "", book.GetAttribute("id", Rows) ?? ""));
        }
        var targets = Targets(zip);
        return new([.. named.Where(sheet => targets.ContainsKey(sheet.Id))
            .Select(sheet => WorkbookSheet.Read(sheet.Name, zip.GetEntry(targets[sheet.Id])))]);
    }

    internal static XmlReader Read(Stream part) => XmlReader.Create(part, new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
    });

    private static string? ObstacleTo(ZipArchive zip)
    {
        var names = zip.Entries.Take(MostParts + 1).Select(part => part.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Count > MostParts || zip.Entries.Sum(part => part.Length) > MostUnpacked
            ? "Diese Datei ist gepackt viel kleiner als ihr Inhalt. Bitte speichern Sie nur die Tabelle mit der Liste als „CSV“."
            : names.Contains("xl/vbaProject.bin")
            ? "Das ist eine Arbeitsmappe mit Makros. Bitte speichern Sie sie in Excel als „Excel-Arbeitsmappe (XLSX)“ ohne Makros."
            : names.Contains("xl/workbook.xml") ? null
            : names.Contains("content.xml")
            ? "Das ist eine Datei von LibreOffice (ODS). Bitte speichern Sie sie dort als „XLSX“ oder „CSV“ und laden Sie diese Datei hoch."
            : names.Contains("xl/workbook.bin")
            ? "Das ist eine binäre Excel-Datei (XLSB). Bitte speichern Sie sie in Excel als „XLSX“ oder „CSV“."
            : "Das ist keine Arbeitsmappe. Gebraucht wird eine Tabelle, gespeichert als „XLSX“ oder als „CSV“.";
    }

    private static string? ObstacleToDays(string? date1904) => date1904 is "1" or "true"
        ? "Diese Arbeitsmappe zählt ihre Tage ab 1904, wie alte Programme auf dem Mac. Bitte speichern Sie sie als „CSV“." : null;

    private static Dictionary<string, string> Targets(ZipArchive zip)
    {
        Dictionary<string, string> targets = [];
        using var relations = Open(zip, "xl/_rels/workbook.xml.rels");
        while (relations.Read())
            if (relations is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && relations.GetAttribute("Target") is { } target)
                targets[relations.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        return targets;
    }

    private static XmlReader Open(ZipArchive zip, string name) =>
        Read(zip.GetEntry(name)?.Open() ?? throw new InvalidDataException($"{name} is missing."));
}
