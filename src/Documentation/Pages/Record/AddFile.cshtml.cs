using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>
/// A file is added. One that is too large or of another kind than it says is refused at its field, and nothing
/// else is lost.
/// </summary>
[TakesLargeForms]
internal sealed class AddFileModel(FileStore files) : DocumentationPage
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty, Required, StringLength(200)]
    public string? Title { get; set; }

    [BindProperty]
    public Guid? SessionId { get; set; }

    [BindProperty]
    public FileAccess Access { get; set; }

    [BindProperty(SupportsGet = true, Name = "punkt")]
    public string? Item { get; set; }

    public static IEnumerable<SelectListItem> Accesses =>
        Enum.GetValues<FileAccess>().Select(one => new SelectListItem(one.Choice, one.ToString()));

    public void OnGet()
    {
        ModelState.Clear();
        SessionId = Programme.Find(Item ?? "")?.Id;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Upload is null) Check(nameof(Upload), "Bitte wählen Sie eine Datei aus.");
        Check("", Documentation.ObstacleToFiles());
        if (!Enum.IsDefined(Access)) Access = FileAccess.Unknown;
        if (!ModelState.IsValid) return Again();
        var keeping = FileTypes.IsCalledPicture(Upload!.FileName) ? files.KeepPicture(Upload, Me.PersonId, Now, Cancel)
            : files.Keep(Upload, Me.PersonId, Now, Cancel);
        if (await KeptAt(nameof(Upload), keeping) is not { } kept) return Again();
        Db.Files.Add(kept);
        Documentation.Attach(kept, new(Title!, Chosen(SessionId), Access), Me.PersonId, Now);
        return await Saved($"„{Title}“ ist hochgeladen.", WorkOn(Chosen(SessionId)));
    }
}

/// <summary>A file is taken out: one click beside it.</summary>
internal sealed class RemoveFileModel : DocumentationPage
{
    public IActionResult OnGet() => Redirect(Event.DocumentationEditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Documentation.Files.FirstOrDefault(one => one.Id == IdInAddress) is not { } file) return Redirect(Event.DocumentationEditPath);
        return await Do(() =>
        {
            Documentation.Detach(file, Me.PersonId, Now);
            Db.Files.Remove(file.File!);
            Db.Enqueue(new ContentGone(file.File!.Hash), Now);
            return $"„{file.Title}“ ist entfernt.";
        }, WorkOn(file.SessionId));
    }
}
