using Buendnisnetz.Territory;

namespace Buendnisnetz.Events.Pages;

/// <summary>Where an event is and for which area.</summary>
internal sealed class PlaceModel : EventEditorPage
{
    [BindProperty]
    public PlaceForm Form { get; set; } = new();

    [BindProperty]
    public List<string> Keys { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    /// <summary>What was looked for before.</summary>
    [BindProperty(Name = "gesucht")]
    public string? Sought { get; set; }

    [BindProperty]
    public bool Seeks { get; set; }

    public AreaChoice Areas { get; private set; } = AreaChoice.Nothing;

    protected override IQueryable<Event> With(IQueryable<Event> events) => events.Include(one => one.Areas);

    protected override object? Stored => PlaceForm.Of(Event);

    public async Task OnGetAsync()
    {
        Form = PlaceForm.Of(Event);
        Keys = [.. Event.Areas.Select(area => area.Key.Text)];
        await Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Show();
        if (Seeks || IsNewQuestion) return Page();
        if (!ModelState.IsValid) return Again();
        Event.Locate(new(Form.Venue, Form.Address, Form.Access, Form.Arrival, Form.IsOnline, Form.Region,
            [.. Areas.Chosen.Select(area => area.Key)]), Me.PersonId, Now);
        return await Saved("Der Ort ist gespeichert.");
    }

    /// <summary>Whoever presses Enter behind a name that was not looked for yet wants to see what is found.</summary>
    private bool IsNewQuestion => !string.IsNullOrWhiteSpace(Query) && Query != Sought;

    private async Task Show() =>
        Areas = await AreaChoice.Of(Db, Event.Areas.Select(area => area.Key), Keys, Query, AreaKind.Gemeinde, Cancel);
}
