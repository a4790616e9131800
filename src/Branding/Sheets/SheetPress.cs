using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;

namespace Buendnisnetz.Branding;

/// <summary>Prints filled templates: logo and picture go into the document, so that the press fetches nothing.</summary>
internal sealed partial class SheetPress(PaperPress press, FileStore files, Site site, IWebHostEnvironment host)
{
    private const int PictureWidth = 1600;
    private const int LogoWidth = 800;

    /// <summary>What this instance is, for whole addresses.</summary>
    public Site Site => site;

    /// <summary>Why nothing can be printed here; null where it can.</summary>
    public string? Obstacle => press.Obstacle is null ? null
        : "PDF-Dateien kann dieses Haus gerade nicht machen, weil auf dem Server das Programm WeasyPrint fehlt. Bitte wenden Sie sich an "
            + "die Administration; Ihre Vorlage bleibt erhalten.";

    /// <summary>The file, with how many pages it has; null where it took too long or failed.</summary>
    public async Task<PrintedSheet?> Print(Db db, FilledSheet sheet, Guid? picture, CancellationToken cancel)
    {
        var whole = sheet with
        {
            Logo = await Within(db, sheet.Sender.LogoFileId, LogoWidth, cancel),
            Picture = await Within(db, sheet.Wording.ShowsPicture ? picture : null, PictureWidth, cancel),
        };
        return await press.Print(whole.Document(await Faces(cancel)), cancel) is { } paper ? new(paper, PagesOf(paper)) : null;
    }

    /// <summary>The typeface of the house goes into each file; where it is not served, the press takes what the server has.</summary>
    private async Task<string> Faces(CancellationToken cancel)
    {
        var faces = new StringBuilder();
        foreach (var weight in new[] { 400, 600 })
        {
            var file = host.WebRootFileProvider.GetFileInfo($"lib/fira-sans-latin-{weight}-normal.woff");
            if (!file.Exists) continue;
            using var copy = new MemoryStream();
            await using (var content = file.CreateReadStream()) await content.CopyToAsync(copy, cancel);
            var face = Convert.ToBase64String(copy.GetBuffer(), 0, (int)copy.Length);
            faces.Append(German.Culture, $"@font-face{{font-family:'Fira Sans';font-weight:{weight};")
                .Append(German.Culture, $"src:url(data:font/woff;base64,{face})}}");
        }
        return faces.ToString();
    }

    /// <summary>A picture as an address that holds it; null where there is none, or the store has lost it.</summary>
    private async Task<string?> Within(Db db, Guid? id, int width, CancellationToken cancel)
    {
        if (id is not { } known || await db.Files.AsNoTracking().FirstOrDefaultAsync(one => one.Id == known, cancel) is not { } file)
            return null;
        await using var content = await files.OpenPicture(file, width, cancel);
        if (content is null) return null;
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, cancel);
        return $"data:{file.ContentType};base64,{Convert.ToBase64String(copy.GetBuffer(), 0, (int)copy.Length)}";
    }

    private static int PagesOf(byte[] paper) => Page().Count(Encoding.Latin1.GetString(paper));

    [GeneratedRegex(@"/Type /Page\b")]
    private static partial Regex Page();
}

/// <summary>What the press has made.</summary>
/// <param name="Paper">The PDF file.</param>
/// <param name="Pages">How many pages it has.</param>
internal sealed record PrintedSheet(byte[] Paper, int Pages);
