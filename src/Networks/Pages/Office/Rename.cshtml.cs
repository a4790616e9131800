using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A network takes a new name; the old one stays true for its years and its address leads on.</summary>
internal sealed class NetworkRenameModel : NetworkOfficePage
{
    [BindProperty, Required, StringLength(200)]
    public string? Name { get; set; }

    [BindProperty, Required]
    public FuzzyDate? From { get; set; }

    protected override async Task LoadMore()
    {
        await Db.Entry(Network).Collection(network => network.Names).LoadAsync(Cancel);
        await Db.Entry(Network).Collection(network => network.Addresses).LoadAsync(Cancel);
    }

    protected override object? Stored => new { Network.Name };

    public void OnGet() => Name = Network.Name;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Network.ObstacleToRenaming(Name!, From!.Value, Now.BerlinDay) is { } obstacle) return Again("Name", obstacle);
        Network.Rename(Name!, From.Value, await Db.FreeNetworkSlug(Name!, Network.Id, Cancel), Me.PersonId, Now);
        return await Saved("Das Netzwerk trägt den neuen Namen. Die alte Adresse führt weiter hierher.", "bearbeiten");
    }
}
