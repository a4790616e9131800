namespace Buendnisnetz.Events.Pages;

/// <summary>What a series says of itself.</summary>
internal sealed class SeriesDetailsModel : SeriesEditorPage
{
    [BindProperty]
    public SeriesForm Form { get; set; } = new();

    protected override object? Stored => SeriesForm.Of(Series);

    public void OnGet() => Form = SeriesForm.Of(Series);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        Series.Describe(Form.ToProfile(), Me.PersonId, Now);
        return await Saved("Die Angaben zur Reihe sind gespeichert.", Series.Path);
    }
}
