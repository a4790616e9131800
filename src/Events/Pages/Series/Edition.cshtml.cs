using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>A new edition of a series, begun from a chosen one, part by part.</summary>
internal sealed class SeriesEditionModel : SeriesEditorPage
{
    [BindProperty, Required, StringLength(200, MinimumLength = 3)]
    public string? Title { get; set; }

    [BindProperty]
    public FuzzyDate? On { get; set; }

    [BindProperty]
    public Guid? From { get; set; }

    [BindProperty]
    public List<string> Parts { get; set; } = [];

    public IReadOnlyList<SelectListItem> Editions { get; private set; } = [];

    public IEnumerable<SelectListItem> PartChoices =>
        Db.Catalog.Of<EditionPart>().Select(part => new SelectListItem(part.Label, part.Code));

    /// <summary>Editions from which one can begin: those of the own team; what another one has prepared is not taken from it.</summary>
    private IQueryable<Event> Models => Db.CalendarEvents.EditedBy(Me).Where(one => one.SeriesId == Series.Id);

    protected override async Task LoadMore()
    {
        var known = await Models.Latest.Select(one => new { one.Id, one.Title })
            .ToListAsync(Cancel);
        Editions = [new("ganz neu", ""), .. known.Select(one => new SelectListItem(one.Title, one.Id.ToString()))];
    }

    public void OnGet()
    {
        From = Editions.Count > 1 ? Guid.Parse(Editions[1].Value) : null;
        Parts = [.. Db.Catalog.Of<EditionPart>().Select(part => part.Code)];
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Check("On", On is { } on ? Series.ObstacleToEdition(on) : Series.ObstacleToUndated());
        Check("", Series.Alliance?.ObstacleToChange());
        if (!ModelState.IsValid) return Again();
        var model = From is { } id ? await Models.WithPage.FirstOrDefaultAsync(one => one.Id == id, Cancel) : null;
        var slug = await Db.FreeEventSlug(Title!, Cancel);
        var edition = Db.CalendarEvents.Add(Event.PlanEdition(Series, Title!, slug, Me.PersonId, Now)).Entity;
        if (On is not null) edition.Fix(new(On), Me.PersonId, Now);
        if (model is not null)
            foreach (var part in Db.Catalog.Of<EditionPart>().Where(part => Parts.Contains(part.Code)))
                await part.Take(new(Db, model, edition, Me.PersonId, Now, Cancel));
        return await Saved("Die neue Ausgabe ist angelegt, noch als Entwurf.", edition.Below("bearbeiten"));
    }
}
