using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>A page of a documentation for everybody who may read it; its team reads it earlier.</summary>
internal abstract class ReaderPage : NounPage<DocumentationView>
{
    protected override Task<DocumentationView?> Find() => Db.DocumentationFor(Slug, Me, Now, Cancel);
}

/// <summary>A documentation.</summary>
[AllowAnonymous]
internal sealed class ShowDocumentationModel(Site site, PaperShelf shelf) : ReaderPage
{
    public Site Site => site;

    public bool CanEdit => Me.CanEdit(Noun.Event);

    public Visibility Readers => Noun.Documentation.ReadBy(Noun.Event);

    public bool IsOpen => Noun.Documentation.IsPublished && Readers == Visibility.Public;

    public string Lead => $"{Noun.Event.Time}{(Noun.Event.Where is { } where ? $", {where}" : "")}";

    /// <summary>Whether it can be had as a PDF file.</summary>
    public bool HasPdf => shelf.Obstacle is null;

    /// <summary>Whether a PDF file was asked for that was not ready in time.</summary>
    public bool LacksPdf => Request.Query["pdf"] == "nein";

    /// <summary>What the copy in one file holds.</summary>
    public string Size => "Die Datei zum Mitnehmen öffnet sich mit einem Doppelklick, auch ohne Netz" + Within
        + (HasPdf && Noun.Documentation.Files.Count > 0 ? " In der PDF-Datei stehen die Dateien als Link." : "");

    private string Within
    {
        get
        {
            var (all, taken) = (Noun.Documentation.Files.Count, OfflineCopy.Taken(Noun.Documentation).Count);
            List<string> held = [];
            if (Noun.Documentation.Gallery.Any()) held.Add("allen Bildern");
            if (taken > 0) held.Add(taken == all ? "allen Dateien" : $"{taken} von {German.Count(all, "Datei", "Dateien")}");
            var rest = taken == all ? "." : $"; was größer ist als {German.Bytes(OfflineCopy.MostOfFile)} oder zusammen größer als "
                + $"{German.Bytes(OfflineCopy.MostOfFiles)}, bleibt als Link darin.";
            return (held.Count > 0 ? $", mit {German.And(held)}" : "") + rest;
        }
    }

    public void OnGet() { }
}

/// <summary>A file of a documentation.</summary>
[AllowAnonymous]
internal sealed class DownloadModel(FileStore files) : ReaderPage
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (Noun.Documentation.Files.FirstOrDefault(one => one.Id == IdInAddress)?.File is not { } file
            || await files.Open(file, Cancel) is not { } content) return NotFound();
        Response.Headers.CacheControl = "no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        return File(content, file.ContentType, file.Name);
    }
}
