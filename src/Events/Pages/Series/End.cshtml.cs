using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>A series ends, perhaps carried on by another one.</summary>
internal sealed class SeriesEndModel : SeriesEditorPage
{
    [BindProperty, Required]
    public FuzzyDate? On { get; set; }

    [BindProperty]
    public Guid? Successor { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Change { get; set; }

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    protected override async Task LoadMore()
    {
        var others = await Db.Series.Where(one => one.Id != Series.Id).ByName.Select(one => new { one.Id, one.Name }).ToListAsync(Cancel);
        Others = [new("niemand führt sie weiter", ""), .. others.Select(one => new SelectListItem(one.Name, one.Id.ToString()))];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var successor = Successor is { } id ? await Db.Series.FirstOrDefaultAsync(one => one.Id == id, Cancel) : null;
        if (On is { } on) Check("On", Series.ObstacleToEnd(on, Now.BerlinDay));
        if (successor is not null) Check("Successor", Series.ObstacleToSuccessor(successor));
        if (!ModelState.IsValid) return Again();
        Series.End(On!.Value, successor, Change, Me.PersonId, Now);
        return await Saved("Die Reihe ist beendet. Ihre Seite bleibt.", Series.Path);
    }
}
