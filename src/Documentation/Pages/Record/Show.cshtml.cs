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
internal sealed class ShowDocumentationModel(Site site) : ReaderPage
{
    public Site Site => site;

    public bool CanEdit => Me.CanEdit(Noun.Event);

    public bool IsOpen => Noun.Documentation is { IsPublished: true, Visibility: Visibility.Public }
        && Noun.Event.Visibility == Visibility.Public;

    public string Readers => Noun.Documentation.Visibility.Label;

    public string Lead => $"{Noun.Event.Time}{(Noun.Event.Where is { } where ? $", {where}" : "")}";

    /// <summary>What the copy in one file holds.</summary>
    public string Size
    {
        get
        {
            var (all, taken) = (Noun.Documentation.Files.Count, OfflineCopy.Taken(Noun.Documentation).Count);
            return "Die Datei zum Mitnehmen öffnet sich mit einem Doppelklick, auch ohne Netz, mit allen Bildern"
                + (taken == all ? all == 0 ? "." : " und Dateien." : $" und {taken} von {all} Dateien; größere als "
                    + $"{German.Bytes(OfflineCopy.MostOfFile)} bleiben als Link darin.");
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
