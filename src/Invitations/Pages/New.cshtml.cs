using System.Text;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A new list: uploaded or pasted.</summary>
internal sealed class NewInvitationsModel(Db db, TimeProvider clock) : NewListPage(db, clock)
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    public int Vacant => Unled.Count;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var content = await Content();
        if (content.Length == 0) return Again(nameof(Upload), "Bitte wählen Sie eine Datei, oder fügen Sie die Zeilen ein.");
        var name = Upload?.FileName ?? $"Eingefügte Liste vom {Now.LongDay}";
        try { return Redirect((await Db.PrepareInvitations(NetworkId, name, content, Me.Person, Now, Cancel)).Next); }
        catch (Refusal refusal) { return Again(Upload is null ? nameof(Pasted) : nameof(Upload), refusal.Message); }
    }

    private async Task<byte[]> Content()
    {
        if (Upload is null) return Encoding.UTF8.GetBytes(Pasted?.Trim() ?? "");
        using var content = new MemoryStream();
        await using var upload = Upload.OpenReadStream();
        await upload.CopyToAsync(content, Cancel);
        return content.ToArray();
    }
}
