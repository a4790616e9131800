using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The administration begins a network; its office adds the rest.</summary>
internal sealed class BeginModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty, Required, StringLength(200, MinimumLength = 3)]
    public string? Name { get; set; }

    [BindProperty]
    public NetworkKind Kind { get; set; } = NetworkKind.StateNetwork;

    [BindProperty, Required, StringLength(300)]
    public string? Purpose { get; set; }

    [BindProperty]
    public FuzzyDate? BegunOn { get; set; }

    public IEnumerable<SelectListItem> Kinds => NetworkKindWords.All.Select(kind => new SelectListItem(kind.Label, kind.ToString()));

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Again();
        var network = Network.Begin(new NetworkProfile(Kind, Purpose!, "", BegunOn: BegunOn), Name!,
            await db.FreeNetworkSlug(Name!, null, cancel), Me.PersonId, clock.Now);
        db.Networks.Add(network);
        await db.SaveChangesAsync(cancel);
        Flash("Das Netzwerk ist angelegt. Vergeben Sie nun die Zugänge der Geschäftsstelle.");
        return Redirect(network.Below("zugaenge"));
    }
}
