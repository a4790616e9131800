using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Events.Pages;

/// <summary>A series ends, perhaps carried on by another one; or what was said of that is put right.</summary>
internal sealed class SeriesEndModel : SeriesEditorPage
{
    [BindProperty, Required]
    public FuzzyDate? On { get; set; }

    [BindProperty]
    public Guid? Successor { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Change { get; set; }

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    protected override object? Stored => new { On = Series.EndedOn, Successor = $"{Series.SuccessorId}", Series.Change };

    protected override async Task LoadMore()
    {
        var others = await Db.Series.Where(one => one.Id != Series.Id).ByName.Select(one => new { one.Id, one.Name }).ToListAsync(Cancel);
        Others = [new("niemand führt sie weiter", ""), .. others.Select(one => new SelectListItem(one.Name, one.Id.ToString()))];
    }

    public void OnGet() => (On, Successor, Change) = (Series.EndedOn, Series.SuccessorId, Series.Change);

    public async Task<IActionResult> OnPostAsync()
    {
        var successor = Successor is { } id ? await Db.Series.FirstOrDefaultAsync(one => one.Id == id, Cancel) : null;
        var last = await Db.CalendarEvents.Where(one => one.SeriesId == Series.Id && one.CancelledAt == null && one.On != null).Latest
            .Select(one => one.On).FirstOrDefaultAsync(Cancel);
        if (On is { } on) Check("On", EventSeries.ObstacleToEnd(on, last, Now.BerlinDay));
        if (successor is not null) Check("Successor", Series.ObstacleToSuccessor(successor));
        if (!ModelState.IsValid) return Again();
        var sentence = Series.IsOpen ? "Die Reihe ist beendet. Ihre Seite bleibt." : "Die Berichtigung ist gespeichert.";
        Series.End(On!.Value, successor, Change, Me.PersonId, Now, last);
        return await Saved(sentence, Series.Path);
    }
}

/// <summary>That a series has ended was a mistake.</summary>
internal sealed class SeriesGoesOnModel : SeriesEditorPage
{
    public IActionResult OnGet() => Redirect(Series.Below("ende"));

    public Task<IActionResult> OnPostAsync()
    {
        Series.GoOn(Me.PersonId, Now);
        return Saved("Die Reihe geht weiter.", Series.Path);
    }
}
