using Buendnisnetz.Networks;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>The foreign calendars from which a network takes events, and a new one.</summary>
internal sealed class NetworkSourcesModel : NounPage<Network>
{
    [BindProperty]
    public SourceForm Form { get; set; } = new();

    public SourceList List { get; private set; } = null!;

    protected override Task<Network?> Find() => Db.Networks.Living.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    protected override OpenPlace? Rooms => Noun.AsPlace;

    protected override async Task LoadMore() => List = await SourceList.Of(Db, Noun.Id, Noun.Name, Form, Now.BerlinDay, Cancel);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var beginning = new NewSource(this, Db, Now);
        var added = await beginning.Add(Form,
            (name, address) => CalendarSource.Add(Noun, name, address, Form.ToKind(), Me.PersonId, Now), Cancel);
        return added is null ? Again(beginning.Objection!.Field, beginning.Objection.Sentence)
            : await Saved("Der Kalender ist gelesen. Noch ist nichts übernommen.", added.Path);
    }
}
