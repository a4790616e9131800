using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A new list: uploaded, pasted, or prepared from the directory.</summary>
internal sealed class NewInvitationsModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "netzwerk")]
    public string? Asked { get; set; }

    /// <summary>The slug of the network; empty for all alliances.</summary>
    [BindProperty]
    public string? Network { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Pasted { get; set; }

    public IReadOnlyList<SelectListItem> Circles { get; private set; } = [];

    public int Vacant { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await Load(cancel) is { } refused ? refused : Page();

    public IActionResult OnGetVorlage() => Me.CanInvite ? File(ListFile.Template, CsvSheet.ContentType, "einladungen-vorlage.csv") : Forbid();

    public async Task<IActionResult> OnGetVerzeichnisAsync(CancellationToken cancel)
    {
        if (await Load(cancel) is { } refused) return refused;
        var lines = await Vacancies(cancel);
        return File(ListFile.Of(lines.Select(line => (IReadOnlyList<string>)[line.Alliance, line.Role, "", ""])), CsvSheet.ContentType, "unbesetzte-koordinationen.csv");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Load(cancel) is { } refused) return refused;
        var content = await Content(cancel);
        if (content.Length == 0) return Again(nameof(Upload), "Bitte wählen Sie eine Datei, oder fügen Sie die Zeilen ein.");
        try
        {
            var name = Upload?.FileName ?? $"Eingefügte Liste vom {clock.Now.LongDay}";
            return Redirect((await db.PrepareInvitations(NetworkId, name, content, Me.Person, clock.Now, cancel)).Next);
        }
        catch (Refusal refusal) { return Again(Upload is null ? nameof(Pasted) : nameof(Upload), refusal.Message); }
    }

    public async Task<IActionResult> OnPostVerzeichnisAsync(CancellationToken cancel)
    {
        if (await Load(cancel) is { } refused) return refused;
        if (await Vacancies(cancel) is not { Count: > 0 } lines) return Again("", "Jedes Bündnis hat schon eine Koordination.");
        return Redirect((await db.PrepareVacancies(NetworkId, lines, Me.Person, clock.Now, cancel)).Next);
    }

    private Guid? NetworkId { get; set; }

    private async Task<IActionResult?> Load(CancellationToken cancel)
    {
        if (!Me.CanInvite) return Forbid();
        var mine = await db.Networks.LookedAfterBy(Me).ByName
            .Select(network => new { network.Id, network.Slug, network.Name }).ToListAsync(cancel);
        Circles = [.. Me.IsAdministrator ? [new SelectListItem("Alle Bündnisse", "")] : Array.Empty<SelectListItem>(), .. mine.Select(network => new SelectListItem(network.Name, network.Slug))];
        Network = Circles.Any(item => item.Value == (Network ?? Asked ?? "")) ? Network ?? Asked ?? "" : Circles[0].Value;
        NetworkId = mine.Find(network => network.Slug == Network)?.Id;
        Vacant = (await Vacancies(cancel)).Count;
        return null;
    }

    private async Task<List<ListLine>> Vacancies(CancellationToken cancel)
    {
        var taken = db.Seats.InForce(clock.Now).Where(seat => seat.Place == SeatPlace.Alliance && seat.Role == SeatRole.Coordinator).Select(seat => seat.PlaceId);
        var here = db.Affiliations.CountingOn(clock.Today).Where(affiliation => affiliation.NetworkId == NetworkId).Select(affiliation => affiliation.AllianceId);
        var names = await db.Alliances.Living.Where(alliance => (NetworkId == null || here.Contains(alliance.Id)) && !taken.Contains(alliance.Id))
            .ByName.Select(alliance => alliance.Name).Take(InvitationList.MostLines).ToListAsync(cancel);
        return [.. names.Select((name, at) => new ListLine(at + 2, name, SeatRole.Coordinator.Label, "", ""))];
    }

    private async Task<byte[]> Content(CancellationToken cancel)
    {
        if (Upload is null) return System.Text.Encoding.UTF8.GetBytes(Pasted?.Trim() ?? "");
        using var content = new MemoryStream();
        await using var upload = Upload.OpenReadStream();
        await upload.CopyToAsync(content, cancel);
        return content.ToArray();
    }
}
