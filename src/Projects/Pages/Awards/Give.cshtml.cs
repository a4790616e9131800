using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>An office says which project bears its award: found by its title, of a network among those of its members.</summary>
internal sealed class AwardGiveModel(AwardDesk desk) : AwardPage
{
    private const int Most = 12;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty, Required(ErrorMessage = "Bitte wählen Sie ein Projekt.")]
    public Guid? Chosen { get; set; }

    [BindProperty, StringLength(120)]
    public string? Category { get; set; }

    public IReadOnlyList<ProjectRow> Found { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices =>
        Found.Select(one => new SelectListItem($"{one.Title} ({one.Carriers})", one.Id.ToString()));

    protected override async Task LoadMore()
    {
        var words = Folding.Fold(Words);
        if (words.Length < 2) return;
        var projects = Db.Projects.VisibleTo(Me, Db).Published.Where(one => one.SortKey.Contains(words));
        if (Noun.NetworkId is { } network) projects = projects.OfNetwork(network, Db);
        Found = await projects.ByTitle.Take(Most).Select(ProjectRow.Of).ToListAsync(Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (await desk.Give(Noun, Chosen!.Value, Category, Me, Now, Cancel) is { } obstacle) return Again("Chosen", obstacle);
        return await Saved("Das Projekt ist jetzt ein Leuchtturm.", Noun.Path);
    }
}
