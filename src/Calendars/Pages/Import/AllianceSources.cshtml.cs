using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>The foreign calendars from which an alliance takes events, and a new one.</summary>
internal sealed class AllianceSourcesModel : AllianceEditorPage
{
    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public SourceList List { get; private set; } = null!;

    protected override async Task LoadMore() =>
        List = await SourceList.Of(Db, Alliance.Id, Alliance.Name, Form, Now.BerlinDay, Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var beginning = new NewSource(this, Db, Now);
        var added = await beginning.Add(Form,
            (name, address) => CalendarSource.Add(Alliance, name, address, Form.ToKind(), Me.PersonId, Now), Cancel);
        return added is null ? Again(beginning.Objection!.Field, beginning.Objection.Sentence)
            : await SavedAt("Der Kalender ist gelesen. Noch ist nichts übernommen.", added.Path);
    }
}
